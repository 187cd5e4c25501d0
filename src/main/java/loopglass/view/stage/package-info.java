/**
 * The stage: draws pictures. {@link loopglass.view.stage.StageView} is the only code of Loopglass
 * that moves a node on the stage.
 *
 * <p>One node per sprite, found again by key, with everything set to absolute values each time: no
 * JavaFX Transition, Timeline or binding, because only then do forward, reverse and shuffled visits
 * to the same moments give the same frames. Colours are looked up in the theme's style sheet;
 * geometry and type come from the picture.
 */
@NullMarked
package loopglass.view.stage;

import org.jspecify.annotations.NullMarked;
