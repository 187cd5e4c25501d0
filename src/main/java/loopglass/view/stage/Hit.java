package loopglass.view.stage;

import loopglass.picture.Glyph;
import loopglass.picture.Key;
import loopglass.picture.Room;

/**
 * What is under the mouse.
 *
 * @param thing id of the frame, job or pending thing
 * @param job id of the job that a frame runs as, 0 when it runs none
 * @param kind what sort of thing it stands for
 * @param room where it belongs
 * @param words its words in full
 * @param glyph the sign of its task source
 */
public record Hit(int thing, int job, Key.Kind kind, Room room, String words, Glyph glyph) {}
