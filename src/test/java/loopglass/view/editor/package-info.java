@NullMarked
package loopglass.view.editor;

import org.jspecify.annotations.NullMarked;
