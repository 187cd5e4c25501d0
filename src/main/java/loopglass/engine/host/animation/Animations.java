package loopglass.engine.host.animation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.animation.Animation.State;
import loopglass.engine.host.dom.Dom;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.render.Participant;
import loopglass.engine.host.render.Rendering;
import loopglass.engine.host.render.Stage;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.js.idl.Members;
import loopglass.engine.loop.VirtualClock;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** The door of this room: element.animate() and the animations that it starts. */
public final class Animations implements Participant {

  private final Host host;
  private final Rendering rendering;
  private final List<Animation> running = new ArrayList<>();

  /** Whose cancel event waits for the next frame. */
  private final List<Animation> canceled = new ArrayList<>();

  private Animations(Host host, Rendering rendering) {
    this.host = host;
    this.rendering = rendering;
  }

  /** Lets a document's elements be animated. */
  public static void install(Dom dom, Rendering rendering) {
    Host host = dom.host();
    Animations all = new Animations(host, rendering);
    rendering.join(Stage.ANIMATIONS, all);
    host.idl()
        .define("Animation", Animation.class)
        .inherits(EventTarget.class)
        .get("id", animation -> animation.id)
        .get("playState", animation -> animation.state().name().toLowerCase(Locale.ROOT))
        .get("pending", _ -> false)
        .get("currentTime", all::currentTime)
        .get("finished", animation -> animation.finished().promise())
        .get("ready", animation -> host.idl().resolved(animation))
        .action("play", 0, (animation, call) -> all.play(animation))
        .action("pause", 0, (animation, call) -> all.pause(animation))
        .action("finish", 0, all::finish)
        .action("cancel", 0, (animation, call) -> all.cancel(animation))
        .with(EventHandlers.of("finish", "cancel"))
        .install();
    AnimationPlaybackEvent.install(host);
    host.idl().extend("Element", Element.class).operation("animate", 1, all::animate).install();
  }

  private Animation animate(Element element, Call call) {
    if (!Values.isNullish(call.value(0))) {
      call.object(0);
    }
    String id = "";
    long length;
    if (Values.isObject(call.value(1))) {
      Members options = call.dictionary(1, "KeyframeAnimationOptions");
      id = options.text("id", "");
      length = length(call, options);
    } else {
      length = nanoseconds(call, Values.toDouble(call.has(1) ? call.value(1) : 0));
    }
    Animation animation = new Animation(host, id, length);
    play(animation);
    return animation;
  }

  private static long length(Call call, Members options) {
    Object duration = options.value("duration");
    double once = Values.isUndefined(duration) ? 0 : Values.toDouble(duration);
    double times = Values.toDouble(options.has("iterations") ? options.value("iterations") : 1);
    if (Double.isNaN(times) || times < 0) {
      throw call.typeError("iterationCount must be non-negative.");
    }
    double delays = options.number("delay", 0) + options.number("endDelay", 0);
    return nanoseconds(call, once == 0 ? delays : delays + once * times);
  }

  private static long nanoseconds(Call call, double milliseconds) {
    if (Double.isNaN(milliseconds) || milliseconds < 0) {
      throw call.typeError("duration must be non-negative or auto");
    }
    return Double.isInfinite(milliseconds)
        ? Long.MAX_VALUE
        : (long) (milliseconds * VirtualClock.MILLISECOND);
  }

  private Object currentTime(Animation animation) {
    return switch (animation.state()) {
      case IDLE -> Values.none();
      case RUNNING ->
          Math.min(host.clock().now() - animation.start, animation.length)
              / (double) VirtualClock.MILLISECOND;
      case PAUSED, FINISHED -> animation.held / (double) VirtualClock.MILLISECOND;
    };
  }

  private void play(Animation animation) {
    if (animation.state() == State.RUNNING) {
      return;
    }
    if (animation.state() == State.FINISHED) {
      animation.held = 0;
      animation.finished = null;
    }
    animation.start = host.clock().now() - animation.held;
    animation.become(State.RUNNING);
    running.add(animation);
    animation.pending =
        host.register(
            "animate",
            animation.id,
            null,
            animation.length == Long.MAX_VALUE ? Pending.UNKNOWN : animation.end());
    rendering.needFrame();
  }

  private void pause(Animation animation) {
    if (animation.state() == State.RUNNING) {
      animation.held = host.clock().now() - animation.start;
      animation.become(State.PAUSED);
      leave(animation, false);
    }
  }

  private void finish(Animation animation, Call call) {
    if (animation.length == Long.MAX_VALUE) {
      throw call.domException(
          "InvalidStateError", "Cannot finish Animation with an infinite target effect end.");
    }
    if (animation.state() == State.RUNNING) {
      animation.start = host.clock().now() - animation.length;
      rendering.needFrame();
    }
  }

  private void cancel(Animation animation) {
    if (animation.state() == State.IDLE) {
      return;
    }
    boolean wasFinished = animation.state() == State.FINISHED;
    leave(animation, false);
    animation.become(State.IDLE);
    animation.held = 0;
    Deferred promise = animation.finished;
    animation.finished = null;
    if (promise != null && !wasFinished) {
      promise.markAsHandled();
      promise.reject(host.idl().domException("AbortError", "The user aborted a request."));
    }
    canceled.add(animation);
    rendering.needFrame();
  }

  private void leave(Animation animation, boolean done) {
    running.remove(animation);
    Pending pending = animation.pending;
    animation.pending = null;
    if (pending != null) {
      if (done) {
        host.done(pending);
      } else {
        host.cancelled(pending);
      }
    }
    rendering.reconsider();
  }

  @Override
  public long due() {
    long earliest = canceled.isEmpty() ? NEVER : NEXT_FRAME;
    for (Animation animation : running) {
      earliest = Math.min(earliest, animation.end());
    }
    return earliest;
  }

  /** Web Animations §4.6.18 "update animations and send events". */
  @Override
  public void update(long moment) {
    List<Animation> over = new ArrayList<>();
    for (Animation animation : List.copyOf(running)) {
      if (animation.end() <= moment) {
        animation.held = animation.length;
        animation.become(State.FINISHED);
        leave(animation, true);
        over.add(animation);
        if (animation.finished != null) {
          animation.finished.resolve(animation);
        }
      }
    }
    List<Animation> gone = List.copyOf(canceled);
    canceled.clear();
    host.loop().cleanUpAfterRunningScript();
    for (Animation animation : gone) {
      animation.fire(event("cancel", null, moment));
    }
    for (Animation animation : over) {
      animation.fire(event("finish", currentTime(animation), moment));
    }
  }

  private static DomEvent event(String type, @Nullable Object currentTime, long moment) {
    double now = moment / (double) VirtualClock.MILLISECOND;
    return new AnimationPlaybackEvent(
        type,
        Map.of(
            "currentTime", currentTime == null ? Values.none() : currentTime, "timelineTime", now));
  }
}
