package loopglass.trace;

/**
 * A variable that code in a frame can reach, with its value at one step. No step stores these: they
 * are read by running the program again to that step.
 *
 * @param scope whose variable it is: the running function's name or "block", and outwards the
 *     functions around it; "script" for the top level
 * @param depth how many scopes out, 0 for the innermost
 * @param name the variable's name
 * @param value its value as a console shows it inside an object; "" while it is not initialized
 */
public record Variable(String scope, int depth, String name, String value) {}
