package loopglass.engine.js.idl;

/**
 * An attribute that stands on the objects of an interface instead of its prototype (Web IDL
 * [LegacyUnforgeable]): a program cannot redefine it.
 *
 * @param getter a function, the same one for all objects
 */
record Unforgeable(String attribute, Object getter) {}
