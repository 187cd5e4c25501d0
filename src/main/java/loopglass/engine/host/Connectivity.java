package loopglass.engine.host;

/** Whether there is a network (HTML §8.10.1.6), for the page and its workers alike. */
public final class Connectivity {

  private boolean online = true;

  /** Whether there is one now. */
  public boolean isOnline() {
    return online;
  }

  /** It comes or goes. */
  public void change(boolean there) {
    online = there;
  }
}
