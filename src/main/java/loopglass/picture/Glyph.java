package loopglass.picture;

import loopglass.trace.Job;
import loopglass.trace.Pending;

/** The sign of a task source (HTML §8.1.7.1): a second sign beside the colour of a task. */
public enum Glyph {
  /** No task source: a frame, a microtask, furniture. */
  NONE,
  /** The program's own text. */
  SCRIPT,
  TIMER,
  /** User interaction. */
  USER,
  NETWORK,
  /** Posted messages, between windows, ports and workers. */
  MESSAGE,
  /** Updating the rendering. */
  RENDER,
  /** DOM manipulation. */
  DOM,
  STORAGE,
  FILE,
  IDLE,
  /** What looks at the page: an observer. */
  OBSERVER,
  NAVIGATION,
  MEDIA,
  /** The device: its place, its permissions. */
  DEVICE,
  /** A task posted with a priority. */
  POSTED,
  /** An error nobody handled. */
  ERROR,
  /** A task source without a sign of its own. */
  OTHER;

  /** The sign of a job; none for a microtask. */
  public static Glyph of(Job job) {
    if (job.queue() == Job.Queue.MICROTASK) {
      return NONE;
    }
    return switch (job.kind()) {
      case SCRIPT -> SCRIPT;
      case TIMER -> TIMER;
      case RENDER -> RENDER;
      case EVENT -> Chips.tellsOfError(job) ? ERROR : source(job.source());
      case REACTION, RESUME, THENABLE, INTERNAL, CALLBACK -> source(job.source());
    };
  }

  private static Glyph source(String source) {
    return switch (source) {
      case "timer task source" -> TIMER;
      case "user interaction task source" -> USER;
      case "networking task source", "WebSocket task source", "remote event task source" -> NETWORK;
      case "posted message task source", "port message queue" -> MESSAGE;
      case "rendering task source" -> RENDER;
      case "DOM manipulation task source", "canvas blob serialization task source" -> DOM;
      case "file reading task source", "bitmap task source" -> FILE;
      case "idle task source" -> IDLE;
      case "IntersectionObserver task source", "performance timeline task source" -> OBSERVER;
      case "navigation and traversal task source" -> NAVIGATION;
      case "media element event task source" -> MEDIA;
      case "geolocation task source", "permission task source" -> DEVICE;
      case "posted task task source" -> POSTED;
      default -> source.contains("storage") || source.contains("database") ? STORAGE : OTHER;
    };
  }

  /** The sign of what waits: that of the task it will become. */
  public static Glyph of(Pending pending) {
    return switch (pending.api()) {
      case "setTimeout", "setInterval" -> TIMER;
      case "requestAnimationFrame", "animate" -> RENDER;
      case "requestIdleCallback" -> IDLE;
      case "MutationObserver", "ResizeObserver", "IntersectionObserver" -> OBSERVER;
      case "onmessage", "postMessage", "MessagePort", "BroadcastChannel", "Worker" -> MESSAGE;
      case "fetch", "XMLHttpRequest", "WebSocket", "EventSource" -> NETWORK;
      default -> byCall(pending);
    };
  }

  private static Glyph byCall(Pending pending) {
    return pending.api().equals("addEventListener") || pending.api().startsWith("on")
        ? listener(pending.handle())
        : OTHER;
  }

  /** What fires an event, by its type: {@code click on #save}. */
  private static Glyph listener(String handle) {
    String type = handle.split("\\W", 2)[0];
    return switch (type) {
      case "message", "messageerror" -> MESSAGE;
      case "storage" -> STORAGE;
      case "error", "unhandledrejection", "rejectionhandled" -> ERROR;
      case "load", "DOMContentLoaded", "readystatechange", "slotchange" -> DOM;
      case "popstate", "hashchange", "pageshow", "pagehide", "beforeunload", "unload" -> NAVIGATION;
      case "online", "offline", "progress", "loadend", "abort", "timeout" -> NETWORK;
      case "play", "playing", "pause", "ended", "timeupdate" -> MEDIA;
      case "resize", "scroll", "scrollend", "transitionend", "animationend" -> RENDER;
      default -> type.isEmpty() ? OTHER : USER;
    };
  }
}
