package loopglass.engine.host.message;

import java.util.List;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.Values;
import loopglass.engine.js.clone.NotCloneable;
import loopglass.engine.js.clone.Serialized;
import loopglass.engine.js.clone.StructuredClone;
import loopglass.engine.js.idl.Call;
import loopglass.engine.loop.EventLoop;
import loopglass.engine.loop.Task;
import loopglass.trace.Job;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/** A message between its sending and its delivery; belongs to no realm. */
public final class Parcel {

  private static final int MAX_LABEL = 24;

  private final Serialized data;
  private final TaskSource source;
  private final String label;
  private final String origin;

  private Parcel(Serialized data, TaskSource source, String label, String origin) {
    this.data = data;
    this.source = source;
    this.label = label;
    this.origin = origin;
  }

  /**
   * A message that is sent now.
   *
   * @param value the message itself, for its label
   * @param origin the sender's, "" between ports
   */
  static Parcel of(Host from, Object value, Serialized data, TaskSource source, String origin) {
    String label = from.journal().keepsSteps() ? "message " + preview(value) : "message";
    return new Parcel(data, source, label, origin);
  }

  /** What {@code postMessage(message, transfer)} or {@code postMessage(message, options)} sends. */
  public static Parcel posted(Host from, Call call) {
    return of(
        from, call.value(0), call.serialized(0, transfer(call, 1)), TaskSource.MESSAGE_PORT, "");
  }

  /** The transfer list of the two overloads: a sequence, or a dictionary that holds one. */
  static List<Object> transfer(Call call, int index) {
    if (Values.isNullish(call.value(index))) {
      return List.of();
    }
    if (!Values.isObject(call.value(index))) {
      throw call.typeError("Overload resolution failed.");
    }
    return call.isSequence(index)
        ? call.sequence(index)
        : call.dictionary(index, "StructuredSerializeOptions").sequence("transfer");
  }

  private static String preview(Object value) {
    String text = Values.inside(value);
    return text.length() <= MAX_LABEL ? text : text.substring(0, MAX_LABEL) + "…";
  }

  /**
   * Queues the task that will deliver it, in whichever agent.
   *
   * @param target what it will be delivered to, as far as that is known
   * @param steps call {@link #deliver} sooner or later
   * @return null when that agent was terminated
   */
  @Nullable Task queue(EventLoop there, @Nullable EventTarget target, Runnable steps) {
    if (there.journal().thread().isGone()) {
      return null;
    }
    Object handler = target == null ? null : EventHandlers.get(target, "message");
    int cause = there.journal().thread().cluster().runningId();
    return there.queueTask(
        new Task.Description(
            Job.Kind.EVENT,
            source.words(),
            label,
            "",
            handler == null ? Span.NONE : Values.spanOf(handler),
            cause == 0 ? Task.Description.PLATFORM : cause,
            "a message was posted"),
        false,
        steps);
  }

  /**
   * Fires the message event, or messageerror when the message cannot be here.
   *
   * @param from the event's source, or null
   */
  void deliver(EventTarget target, @Nullable EventTarget from) {
    Host there = target.host();
    DomEvent event;
    try {
      StructuredClone.Arrived arrived = there.arrived(data);
      event = MessageEvent.of(there, "message", arrived, origin, from);
    } catch (NotCloneable unknownHere) {
      event = MessageEvent.of(there, "messageerror", null, origin, from);
    }
    target.fire(event);
  }
}
