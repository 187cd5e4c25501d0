package loopglass.picture;

/**
 * A place on the stage, in pixels from its top left corner.
 *
 * @param x to the right
 * @param y down
 */
public record Point(double x, double y) {}
