@NullMarked
package loopglass.view.syntax;

import org.jspecify.annotations.NullMarked;
