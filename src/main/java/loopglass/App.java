package loopglass;

/** Opens Loopglass. */
public final class App {
  private App() {}

  /** The program. */
  public static void main(String[] args) {
    System.out.println(
        "args " + String.join(",", args) + " " + System.getProperty("loopglass.stills"));
  }
}
