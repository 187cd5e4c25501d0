package loopglass.view.inspect;

import loopglass.trace.value.Exchange;
import loopglass.trace.value.Occasion;
import org.jspecify.annotations.Nullable;

/** A row of the network. */
sealed interface NetworkRow {

  /** A request. */
  record Request(Exchange exchange, Columns columns, Axis axis) implements NetworkRow {}

  /** The title of some details. */
  record Title(String words, String value) implements NetworkRow {}

  /**
   * A detail of a request.
   *
   * @param name may be ""
   * @param quiet whether the name is a word of ours, and not one that went over the network
   * @param when where it can be gone to; null where that is nowhere
   */
  record Detail(String name, String value, boolean quiet, @Nullable Occasion when)
      implements NetworkRow {}

  /** The step to which it leads, or null. */
  default @Nullable Occasion leadsTo() {
    return switch (this) {
      case Request request -> request.exchange().started();
      case Title _ -> null;
      case Detail detail -> detail.when();
    };
  }
}
