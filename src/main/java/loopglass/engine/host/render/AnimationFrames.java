package loopglass.engine.host.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.loop.VirtualClock;
import loopglass.trace.Pending;

/** requestAnimationFrame and cancelAnimationFrame (HTML §8.11 Animation frames). */
final class AnimationFrames implements Participant {

  private final Host host;
  private final Rendering rendering;

  /** The map of animation frame callbacks, in the order of the requests. */
  private final Map<Integer, Request> requests = new LinkedHashMap<>();

  private int lastHandle;

  private record Request(Object callback, Pending pending) {}

  private AnimationFrames(Host host, Rendering rendering) {
    this.host = host;
    this.rendering = rendering;
  }

  static void install(Host host, Rendering rendering) {
    AnimationFrames frames = new AnimationFrames(host, rendering);
    rendering.join(Stage.ANIMATION_FRAMES, frames);
    host.idl().function("requestAnimationFrame", 1, frames::request);
    host.idl().function("cancelAnimationFrame", 1, frames::cancel);
  }

  private Object request(Call call) {
    Object callback = call.function(0);
    int handle = ++lastHandle;
    Pending pending =
        host.register(
            "requestAnimationFrame", String.valueOf(handle), callback, rendering.nextFrame());
    requests.put(handle, new Request(callback, pending));
    rendering.needFrame();
    return handle;
  }

  private Object cancel(Call call) {
    Request request = requests.remove(call.integer(0));
    if (request != null) {
      host.cancelled(request.pending());
      rendering.reconsider();
    }
    return Values.undefined();
  }

  @Override
  public long due() {
    return requests.isEmpty() ? NEVER : NEXT_FRAME;
  }

  /** HTML §8.11 "run the animation frame callbacks": those that are there now, unless cancelled. */
  @Override
  public void update(long moment) {
    double timestamp = moment / (double) VirtualClock.MILLISECOND;
    List<Integer> handles = new ArrayList<>(requests.keySet());
    for (int handle : handles) {
      Request request = requests.remove(handle);
      if (request != null) {
        host.done(request.pending());
        host.journal().calling(request.pending().id());
        host.invoke(request.callback(), host.js().global(), timestamp);
        host.loop().cleanUpAfterRunningScript();
      }
    }
  }
}
