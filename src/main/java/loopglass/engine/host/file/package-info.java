/**
 * Blobs and files, and how they are read (File API).
 *
 * <p>Decision: the bytes of a blob are in memory and known at once, yet a reading takes {@link
 * loopglass.engine.host.file.Reading#DELAY 3 ms} of virtual time, because in a browser they are in
 * another process: zero timers and messages come before them, as they do in Chromium.
 */
@NullMarked
package loopglass.engine.host.file;

import org.jspecify.annotations.NullMarked;
