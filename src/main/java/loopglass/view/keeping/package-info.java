/**
 * What the window keeps on disk: settings, recent files, what was predicted, and drafts of programs
 * that were edited but not saved.
 *
 * <p>Everything is a small JSON file that a person can read. It is written beside its place and
 * then moved there, so that a crash leaves the old one or the new one; and several processes read,
 * change and write it under a lock, so that none undoes what another did. A file that is no JSON is
 * put aside, never overwritten. Writing waits a moment for more to come and is done by one thread
 * of its own, the {@link loopglass.view.keeping.Scribe}, so typing and playing never wait for a
 * disk. The window waits for one where it is asked to: when it starts, when it looks for drafts
 * (those of other windows are on the disk alone, and its own are to be as it left them), and when
 * it closes.
 */
@NullMarked
package loopglass.view.keeping;

import org.jspecify.annotations.NullMarked;
