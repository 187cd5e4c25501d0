package loopglass.engine.host.dom;

import java.util.Set;
import java.util.function.Consumer;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.idl.Definition;

/** The event handlers that elements, documents and windows have (HTML §8.1.8.2). */
public final class GlobalHandlers {

  private static final String[] TYPES =
      ("abort animationcancel animationend animationiteration animationstart auxclick beforeinput"
              + " beforetoggle blur cancel canplay canplaythrough change click close contextmenu"
              + " copy cut dblclick drag dragend dragenter dragleave dragover dragstart drop"
              + " durationchange emptied ended error focus focusin focusout formdata"
              + " gotpointercapture input invalid keydown keypress keyup load loadeddata"
              + " loadedmetadata loadstart lostpointercapture mousedown mouseenter mouseleave"
              + " mousemove mouseout mouseover mouseup paste pause play playing pointercancel"
              + " pointerdown pointerenter pointerleave pointermove pointerout pointerover"
              + " pointerup progress ratechange reset resize scroll scrollend"
              + " securitypolicyviolation seeked seeking select selectionchange selectstart"
              + " slotchange stalled submit suspend timeupdate toggle touchcancel touchend"
              + " touchmove touchstart transitioncancel transitionend transitionrun"
              + " transitionstart volumechange waiting wheel")
          .split(" ");

  private static final Set<String> KNOWN = Set.of(TYPES);

  /** Those of the body element that are the window's (HTML §8.1.8.2). */
  private static final Set<String> WINDOWS =
      Set.of(
          "afterprint",
          "beforeprint",
          "beforeunload",
          "blur",
          "error",
          "focus",
          "hashchange",
          "languagechange",
          "load",
          "message",
          "messageerror",
          "offline",
          "online",
          "pagehide",
          "pageshow",
          "popstate",
          "rejectionhandled",
          "resize",
          "scroll",
          "storage",
          "unhandledrejection",
          "unload");

  private GlobalHandlers() {}

  /** The attributes, for a definition. */
  public static <T extends EventTarget> Consumer<Definition<T>> attributes() {
    return EventHandlers.of(TYPES);
  }

  static boolean isKnown(String type) {
    return KNOWN.contains(type);
  }

  static boolean isWindows(String type) {
    return WINDOWS.contains(type);
  }
}
