package loopglass.engine.host.media;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.device.MediaStream;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.HtmlElement;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.url.UrlRecord;
import loopglass.engine.host.url.Urls;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.loop.VirtualClock;
import loopglass.engine.loop.VirtualClock.Alarm;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** An audio or video element (HTML §4.8.11). */
final class MediaElement extends HtmlElement {

  private static final int NETWORK_EMPTY = 0;
  private static final int NETWORK_IDLE = 1;
  private static final int NETWORK_LOADING = 2;
  private static final int NETWORK_NO_SOURCE = 3;
  private static final int HAVE_ENOUGH_DATA = 4;

  /** How long loading takes, in virtual nanoseconds. */
  private static final long LOADING = 30 * VirtualClock.MILLISECOND;

  /** How long a seek takes. */
  private static final long SEEKING = 10 * VirtualClock.MILLISECOND;

  private static final long TIMEUPDATE = 250 * VirtualClock.MILLISECOND;
  private static final double SECOND = 1e9;

  private final BooleanSupplier touched;
  private final List<Deferred> promises = new ArrayList<>();
  @Nullable MediaStream stream;
  @Nullable MediaError error;
  String source = "";
  int networkState = NETWORK_EMPTY;
  int readyState;
  boolean paused = true;
  boolean muted;
  double volume = 1;
  double rate = 1;

  /** Seconds, up to {@link #since}. */
  private double position;

  /** Since when it moves, in virtual nanoseconds; negative when it does not. */
  private long since = -1;

  private @Nullable Pending pending;
  private @Nullable Alarm alarm;
  private @Nullable Alarm loading;

  MediaElement(Document document, String localName, String interfaceName, BooleanSupplier touched) {
    super(document, localName, interfaceName);
    this.touched = touched;
  }

  private long now() {
    return host().clock().now();
  }

  @Override
  protected void attributeChanged(String name, @Nullable String old, @Nullable String value) {
    super.attributeChanged(name, old, value);
    if (name.equals("src") && value != null) {
      load();
    }
  }

  /** The source as an absolute URL; as it is when it is none. */
  String src() {
    String written = attribute("src", "");
    UrlRecord url = written.isEmpty() ? null : Urls.parse(host(), written);
    return url == null ? written : url.href();
  }

  double duration() {
    if (readyState == 0) {
      return Double.NaN;
    }
    return stream != null ? Double.POSITIVE_INFINITY : length();
  }

  private double length() {
    return host().world().scenario().frontMatter().devices().media().duration().toNanos() / SECOND;
  }

  double position() {
    double moved = since < 0 ? 0 : (now() - since) / SECOND * rate;
    return stream != null ? position + moved : Math.min(position + moved, length());
  }

  boolean hasEnded() {
    return readyState > 0 && stream == null && position() >= length();
  }

  // Loading -----------------------------------------------------------------------------------

  /** HTML §4.8.11.5 "media element load algorithm". */
  void load() {
    host().clock().cancel(loading);
    stopMoving();
    rejectAll("AbortError", "The play() request was interrupted by a new load request.");
    if (networkState != NETWORK_EMPTY) {
      queue("emptied", "another source is loaded");
      paused = true;
    }
    readyState = 0;
    position = 0;
    error = null;
    boolean any = stream != null || hasAttribute("src");
    networkState = any ? NETWORK_NO_SOURCE : NETWORK_EMPTY;
    if (any) {
      select();
    }
  }

  private void select() {
    source = stream != null ? "" : src();
    queue(
        "loadstart",
        "the element looks for its source",
        () -> {
          networkState = NETWORK_LOADING;
          fire(new DomEvent("loadstart"));
        });
    boolean lost = source.startsWith("blob:") && host().world().objectUrls().find(source) == null;
    loading = host().clock().at(now() + LOADING, lost ? this::failed : this::loaded);
  }

  private void failed() {
    networkState = NETWORK_NO_SOURCE;
    queue(
        "error",
        "there is no source that could be played",
        () -> {
          error = new MediaError();
          fire(new DomEvent("error"));
          settle(
              deferred ->
                  deferred.reject(
                      host()
                          .idl()
                          .domException(
                              "NotSupportedError",
                              "Failed to load because no supported source was found.")));
        });
  }

  private void loaded() {
    networkState = NETWORK_IDLE;
    readyState = HAVE_ENOUGH_DATA;
    String why = "the media has been loaded";
    for (String type :
        List.of(
            "durationchange", "loadedmetadata", "progress", "suspend", "loadeddata", "canplay")) {
      queue(type, why);
    }
    if (!paused) {
      begin();
    }
    queue("canplaythrough", why);
    if (paused && hasAttribute("autoplay") && isAllowed()) {
      paused = false;
      queue("play", "the element plays by itself");
      begin();
    }
  }

  // Playing -----------------------------------------------------------------------------------

  private boolean isAllowed() {
    return muted
        || touched.getAsBoolean()
        || host().world().scenario().frontMatter().devices().media().autoplay();
  }

  /** HTML §4.8.11.8 "play()": the promise is settled by a task. */
  Object play(Call call) {
    Deferred deferred = host().idl().deferred();
    if (!isAllowed()) {
      deferred.reject(
          host()
              .idl()
              .domException(
                  "NotAllowedError",
                  "play() failed because the user didn't interact with the document first."));
      return deferred.promise();
    }
    if (error != null) {
      deferred.reject(
          host().idl().domException("NotSupportedError", "The element has no supported sources."));
      return deferred.promise();
    }
    promises.add(deferred);
    if (pending == null) {
      pending = host().register(localName() + ".play", "", null, Pending.UNKNOWN);
    }
    if (networkState == NETWORK_EMPTY) {
      load();
      if (!promises.contains(deferred)) {
        promises.add(deferred);
      }
    }
    if (hasEnded()) {
      seek(0);
    }
    if (paused) {
      paused = false;
      queue("play", "play() was called");
      if (readyState < HAVE_ENOUGH_DATA) {
        queue("waiting", "the media is not there yet");
      } else {
        begin();
      }
    } else if (readyState == HAVE_ENOUGH_DATA) {
      queue("play()", "it plays already", () -> settle(Deferred::resolve));
    }
    return deferred.promise();
  }

  /** "notify about playing", and the media moves from now on. */
  private void begin() {
    queue(
        "playing",
        "it begins to play",
        () -> {
          fire(new DomEvent("playing"));
          settle(Deferred::resolve);
        });
    since = now();
    tick();
  }

  private void tick() {
    long left =
        stream != null
            ? Long.MAX_VALUE
            : Math.max(0, Math.round((length() - position()) / rate * SECOND));
    if (stream != null && !hasListener("timeupdate")) {
      return;
    }
    long step = Math.min(TIMEUPDATE, left);
    alarm =
        host()
            .clock()
            .at(
                now() + (hasListener("timeupdate") ? step : left),
                () -> {
                  alarm = null;
                  if (hasEnded()) {
                    reachedEnd();
                  } else {
                    queue("timeupdate", "it is playing");
                    tick();
                  }
                });
  }

  private void reachedEnd() {
    if (hasAttribute("loop")) {
      seek(0);
      return;
    }
    stopMoving();
    position = length();
    String why = "it has been played to its end";
    queue("timeupdate", why);
    queue(
        "pause",
        why,
        () -> {
          paused = true;
          fire(new DomEvent("pause"));
        });
    queue("ended", why);
  }

  private void stopMoving() {
    position = position();
    since = -1;
    host().clock().cancel(alarm);
    alarm = null;
  }

  /** HTML §4.8.11.8 "internal pause steps". */
  void pause() {
    if (paused) {
      return;
    }
    stopMoving();
    paused = true;
    String why = "pause() was called";
    queue("timeupdate", why);
    List<Deferred> interrupted = List.copyOf(promises);
    promises.clear();
    queue(
        "pause",
        why,
        () -> {
          fire(new DomEvent("pause"));
          Object reason =
              interrupted.isEmpty()
                  ? null
                  : host()
                      .idl()
                      .domException(
                          "AbortError", "The play() request was interrupted by a call to pause().");
          if (reason != null) {
            interrupted.forEach(deferred -> deferred.reject(reason));
            over();
          }
        });
  }

  void seek(double seconds) {
    if (readyState == 0) {
      return;
    }
    boolean moving = since >= 0;
    stopMoving();
    position = Math.clamp(seconds, 0, stream != null ? Double.MAX_VALUE : length());
    queue("seeking", "the position was set");
    host()
        .clock()
        .at(
            now() + SEEKING,
            () -> {
              queue("timeupdate", "the new position is there");
              queue("seeked", "the new position is there");
            });
    if (moving) {
      since = now();
      tick();
    }
  }

  void setVolume(double newVolume) {
    if (newVolume != volume) {
      volume = newVolume;
      queue("volumechange", "the volume was set");
    }
  }

  void setMuted(boolean newMuted) {
    if (newMuted != muted) {
      muted = newMuted;
      queue("volumechange", "it was muted or unmuted");
    }
  }

  void setRate(double newRate) {
    if (newRate != rate && newRate > 0) {
      boolean moving = since >= 0;
      stopMoving();
      rate = newRate;
      queue("ratechange", "the speed was set");
      if (moving) {
        since = now();
        tick();
      }
    }
  }

  // Promises and events -----------------------------------------------------------------------

  private interface Settling {
    void settle(Deferred deferred);
  }

  private void settle(Settling how) {
    List<Deferred> all = List.copyOf(promises);
    promises.clear();
    all.forEach(how::settle);
    over();
  }

  private void over() {
    if (promises.isEmpty() && pending != null) {
      host().done(pending);
      pending = null;
    }
  }

  private void rejectAll(String name, String message) {
    if (!promises.isEmpty()) {
      Object reason = host().idl().domException(name, message);
      List<Deferred> all = List.copyOf(promises);
      promises.clear();
      queue("play()", message, () -> all.forEach(deferred -> deferred.reject(reason)));
      over();
    }
  }

  private void queue(String type, String reason) {
    queue(type, reason, () -> fire(new DomEvent(type)));
  }

  private void queue(String type, String reason, Runnable steps) {
    Host host = host();
    Pending cause = waiting(type) != null ? waiting(type) : pending;
    host.queueTask(
        TaskSource.MEDIA_ELEMENT, type + " on " + localName(), null, cause, reason, steps);
  }
}
