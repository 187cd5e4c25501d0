/**
 * What surrounds the language. Every API gets a {@link loopglass.engine.host.Host}: its realm, its
 * loop and its books. Rooms below hold one family of APIs each, with one public door that {@code
 * engine.host.browser} names; so an API is found by its standard, and added without touching
 * others.
 */
@NullMarked
package loopglass.engine.host;

import org.jspecify.annotations.NullMarked;
