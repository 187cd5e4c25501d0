package loopglass.playback;

import java.util.List;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/**
 * Where one has jumped from, as a browser keeps it: the way back, and the way forward again.
 *
 * @param behind moments jumped from, the last one first
 * @param ahead moments gone back from, the last one first
 */
public record Visits(PStack<Moment> behind, PStack<Moment> ahead) {

  /** Nobody has jumped yet. */
  public static final Visits NONE = new Visits(ConsPStack.empty(), ConsPStack.empty());

  /** One jumps from here. */
  public Visits jumped(Moment from) {
    boolean known = !behind.isEmpty() && behind.get(0).equals(from);
    return new Visits(known ? behind : behind.plus(from), ConsPStack.empty());
  }

  /** One goes back from here, to the first of {@link #behind}. */
  public Visits wentBack(Moment from) {
    return new Visits(behind.minus(0), ahead.plus(from));
  }

  /** One goes forward again from here, to the first of {@link #ahead}. */
  public Visits wentForward(Moment from) {
    return new Visits(behind.plus(from), ahead.minus(0));
  }

  /** The moments one can go back to, the nearest first. */
  public List<Moment> trail() {
    return List.copyOf(behind);
  }
}
