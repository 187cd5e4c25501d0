package loopglass.trace.value;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in an agent's memory after a step, and what the platform around it holds.
 *
 * @param step index of the step
 * @param agent the agent of that step
 * @param frames the frames of the program's own code with their variables, the running one first;
 *     when no code runs, one with id 0 that has what the program keeps at its top level
 * @param objects by id: all that can be reached from the frames, as far as there is room
 * @param folded how many objects were seen and not looked into
 * @param promises in the order in which they were made
 * @param dependences who waits for whom
 * @param exchanges requests of the whole run so far, in the order in which they began, the last
 *     ones of many
 * @param storage what the page keeps
 */
public record Inspection(
    int step,
    int agent,
    List<FrameScopes> frames,
    Map<Integer, HeapObject> objects,
    int folded,
    List<PromiseState> promises,
    List<Dependence> dependences,
    List<Exchange> exchanges,
    List<StorageArea> storage) {

  public Inspection {
    frames = List.copyOf(frames);
    objects = Map.copyOf(objects);
    promises = List.copyOf(promises);
    dependences = List.copyOf(dependences);
    exchanges = List.copyOf(exchanges);
    storage = List.copyOf(storage);
  }

  /** The same with what the platform holds. */
  public Inspection with(List<Exchange> requests, List<StorageArea> stored) {
    return new Inspection(
        step, agent, frames, objects, folded, promises, dependences, requests, stored);
  }

  /** Of an agent that runs nothing: it is not there yet, or no more. */
  public static Inspection nothing(int step, int agent) {
    return new Inspection(
        step, agent, List.of(), Map.of(), 0, List.of(), List.of(), List.of(), List.of());
  }

  /** The scopes of a frame, or null when it has none: a function of the language or platform. */
  public @Nullable FrameScopes frame(int id) {
    return frames.stream().filter(frame -> frame.frame() == id).findFirst().orElse(null);
  }

  /** The object that a value refers to, or null when it is none. */
  public @Nullable HeapObject object(Value value) {
    return value instanceof Value.Reference(int id) ? objects.get(id) : null;
  }
}
