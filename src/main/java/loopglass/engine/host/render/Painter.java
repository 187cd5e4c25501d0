package loopglass.engine.host.render;

import loopglass.trace.Page;

/** Makes the picture of the document that a frame ends with. */
public interface Painter {

  /** Whether the document looks different from what was painted last. */
  boolean isDirty();

  /** The document as it looks now; unchanged parts are shared with the picture before it. */
  Page paint();
}
