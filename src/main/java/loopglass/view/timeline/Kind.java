package loopglass.view.timeline;

import loopglass.picture.Tone;
import loopglass.trace.Job;
import loopglass.view.panel.Tones;
import org.jspecify.annotations.Nullable;

/** For what the stack is there: the kinds of work that have a colour of their own. */
enum Kind {
  SCRIPT(0),
  TASK(1),
  MICROTASK(2),
  RENDER(3);

  private final int place;

  Kind(int place) {
    this.place = place;
  }

  /** Its place among all kinds. */
  int place() {
    return place;
  }

  /** The kind of a running job; null while none runs. */
  static @Nullable Kind of(@Nullable Job running) {
    return running == null ? null : of(Tones.of(running));
  }

  private static Kind of(Tone tone) {
    return switch (tone) {
      case STACK, PLAIN, LOOP, ERROR -> SCRIPT;
      case MICROTASK -> MICROTASK;
      case TASK -> TASK;
      case RENDER -> RENDER;
    };
  }
}
