package loopglass.view.panel;

/** A session of which more is asked for as its viewer comes near the published end. */
public final class Supply {

  /** How many steps are kept between the viewer and the published end. */
  public static final int LEAD = 4_000;

  /** The same while something is looked for, which passes quickly. */
  public static final int SEARCHING_LEAD = 60_000;

  private final Session session;
  private int demanded;

  /** Nothing is asked for yet. */
  public Supply(Session session) {
    this.session = session;
  }

  /** The session of which it asks. */
  public Session session() {
    return session;
  }

  /** Sees to it that there will be so many steps; not every step more is worth asking again. */
  public void demand(int steps) {
    if (steps > demanded) {
      demanded = steps + LEAD / 2;
      session.demand(demanded);
    }
  }

  /** Ends the program, without waiting for that. */
  public void close() {
    Thread.ofVirtual().name("close").start(session::close);
  }
}
