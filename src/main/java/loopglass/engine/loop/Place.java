package loopglass.engine.loop;

import loopglass.trace.Span;

/** A statement's place in the program, made once per place. */
public final class Place {

  final Span span;

  /** The busy wait in which the statement was seen last. */
  int wait;

  /** A statement at that span. */
  public Place(Span span) {
    this.span = span;
  }
}
