package loopglass.engine.host.media;

import java.util.Set;
import java.util.function.BooleanSupplier;
import loopglass.engine.host.Host;
import loopglass.engine.host.device.MediaStream;
import loopglass.engine.host.dom.Dom;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.dom.Reflect;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Idl;

/** The door of this room: HTMLAudioElement, HTMLVideoElement. */
public final class Media {

  private static final Set<String> PLAYABLE =
      Set.of(
          "audio/mpeg",
          "audio/mp4",
          "audio/ogg",
          "audio/wav",
          "audio/webm",
          "audio/aac",
          "audio/flac",
          "video/mp4",
          "video/ogg",
          "video/webm");

  private Media() {}

  /**
   * Lets audio and video elements play; before the document is parsed and its elements are made.
   *
   * @param touched whether the user has done something on the page
   */
  public static void install(Dom dom, BooleanSupplier touched) {
    for (String name : new String[] {"audio", "video"}) {
      dom.kinds()
          .use(
              name,
              (document, localName, interfaceName) ->
                  new MediaElement(document, localName, interfaceName, touched));
    }
    MediaError.install(dom.host());
    members(dom.host(), "HTMLAudioElement");
    members(dom.host(), "HTMLVideoElement");
    JavaScript js = dom.host().js();
    js.defineLazily(
        js.global(),
        "Audio",
        () -> js.constructor("Audio", 0, (target, arguments) -> audio(dom, target, arguments)));
  }

  /** The legacy factory function {@code new Audio(src)} (HTML §4.8.9). */
  private static Object audio(Dom dom, Object target, Object[] arguments) {
    if (Values.isUndefined(target)) {
      throw Values.typeError(
          "Failed to construct 'HTMLAudioElement': Please use the 'new' operator, this DOM object"
              + " constructor cannot be called as a function.");
    }
    Element audio = dom.document().create("audio");
    audio.setAttribute("preload", "auto");
    Object source = Values.argument(arguments, 0);
    if (!Values.isUndefined(source)) {
      audio.setAttribute("src", Values.toText(source));
    }
    return dom.host().idl().js(audio);
  }

  private static void members(Host host, String interfaceName) {
    host.idl()
        .extend(interfaceName, MediaElement.class)
        .getSet("src", MediaElement::src, (e, call) -> e.setAttribute("src", call.scalarText(0)))
        .getSet("srcObject", e -> e.stream, Media::setStream)
        .get("currentSrc", e -> e.source)
        .get("error", e -> e.error)
        .get("networkState", e -> e.networkState)
        .get("readyState", e -> e.readyState)
        .get("paused", e -> e.paused)
        .get("ended", MediaElement::hasEnded)
        .get("duration", MediaElement::duration)
        .getSet("currentTime", MediaElement::position, (e, call) -> e.seek(call.number(0)))
        .getSet("volume", e -> e.volume, Media::setVolume)
        .getSet("muted", e -> e.muted, (e, call) -> e.setMuted(call.truth(0)))
        .getSet("playbackRate", e -> e.rate, (e, call) -> e.setRate(call.number(0)))
        .with(Reflect.flags("autoplay", "loop", "controls"))
        .with(Reflect.text("preload", "preload"))
        .operation("canPlayType", 1, (e, call) -> canPlay(call.text(0)))
        .action("load", 0, (e, call) -> e.load())
        .action("pause", 0, (e, call) -> e.pause())
        .promising("play", 0, MediaElement::play)
        .constant("HAVE_NOTHING", 0)
        .constant("HAVE_METADATA", 1)
        .constant("HAVE_CURRENT_DATA", 2)
        .constant("HAVE_FUTURE_DATA", 3)
        .constant("HAVE_ENOUGH_DATA", 4)
        .install();
  }

  private static void setStream(MediaElement element, Call call) {
    Object value = call.value(0);
    MediaStream stream = Idl.platform(value, MediaStream.class);
    if (stream == null && !Values.isNullish(value)) {
      throw call.typeError(
          "The provided value is not of type '(MediaSourceHandle or MediaStream)'.");
    }
    element.stream = stream;
    element.load();
  }

  private static void setVolume(MediaElement element, Call call) {
    double volume = call.number(0);
    if (volume < 0 || volume > 1) {
      throw call.domException(
          "IndexSizeError",
          "The volume provided (" + Values.toText(volume) + ") is outside the range [0, 1].");
    }
    element.setVolume(volume);
  }

  private static String canPlay(String type) {
    String bare = type.split(";", 2)[0].strip();
    return !PLAYABLE.contains(bare) ? "" : type.contains("codecs") ? "probably" : "maybe";
  }
}
