package loopglass.engine.js.clone;

import java.util.List;

/** A value on its way to another realm, or to another moment; belongs to no realm. */
public final class Serialized {

  final Object value;
  final List<Object> transferred;

  Serialized(Object value, List<Object> transferred) {
    this.value = value;
    this.transferred = transferred;
  }
}
