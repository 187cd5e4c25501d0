/**
 * DOMException (Web IDL, 4.3), the error of platform interfaces.
 *
 * <p>Decision: the class is written in JavaScript, as an internal source run once per realm before
 * the program, with what it needs of the language handed to it. So its getters, constants and
 * prototype chain are what a program expects of a class, and its frames stay invisible.
 */
@NullMarked
package loopglass.engine.js.dom;

import org.jspecify.annotations.NullMarked;
