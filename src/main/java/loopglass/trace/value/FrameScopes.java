package loopglass.trace.value;

import java.util.List;

/**
 * The scopes in reach of a frame, innermost first.
 *
 * @param frame id of the frame; 0 for what can be reached while no code runs
 */
public record FrameScopes(int frame, List<Scope> scopes) {

  public FrameScopes {
    scopes = List.copyOf(scopes);
  }
}
