package loopglass.engine.js;

import java.util.List;
import java.util.Map;
import loopglass.trace.value.Dependence;
import loopglass.trace.value.HeapObject;
import loopglass.trace.value.PromiseState;
import loopglass.trace.value.Scope;

/**
 * What stands in an agent's memory, as the engine sees it: frames have a depth, not yet an id.
 *
 * @param scopes of each frame of the program's own code, by its depth in the stack, from 1 for the
 *     bottom; 0 for what can be reached while no code runs
 * @param objects by id
 * @param folded how many objects were not looked into
 */
public record Sight(
    Map<Integer, List<Scope>> scopes,
    Map<Integer, HeapObject> objects,
    int folded,
    List<PromiseState> promises,
    List<Dependence> dependences) {}
