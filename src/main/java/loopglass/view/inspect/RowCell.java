package loopglass.view.inspect;

import javafx.css.PseudoClass;
import javafx.scene.control.TreeCell;
import loopglass.trace.value.Brief;
import loopglass.trace.value.HeapObject;
import loopglass.trace.value.Inspection;
import loopglass.trace.value.Scope;
import loopglass.trace.value.Slot;
import loopglass.trace.value.Value;
import loopglass.view.panel.Labels;
import org.jspecify.annotations.Nullable;

/** A row: name, sign of a change, value. */
final class RowCell extends TreeCell<Row> {

  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass TITLE = PseudoClass.getPseudoClass("title");
  private static final PseudoClass WORDS = PseudoClass.getPseudoClass("words");
  private static final int SHORT = 120;
  private static final int LONG = 1_500;

  private final ValueLine line = new ValueLine();
  private final Holder seen;

  /** Has what is shown at the time. */
  interface Holder {
    @Nullable Inspection seen();
  }

  RowCell(Holder seen) {
    this.seen = seen;
    getStyleClass().add("value-row");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    Inspection now = seen.seen();
    if (empty || row == null || now == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    boolean changed = row instanceof Row.Named(Slot slot, boolean _) && isChanged(now, slot);
    switch (row) {
      case Row.Title(Scope scope) -> line.fill(title(scope), "", changed);
      case Row.More(long count) -> line.fill("", Labels.text("memory.more", count), changed);
      case Row.Named(Slot slot, boolean captured) ->
          line.fill(
              (captured ? "↰ " : "") + slot.name(),
              text(now, slot.value(), SHORT),
              text(now, slot.value(), LONG),
              changed);
    }
    pseudoClassStateChanged(CHANGED, changed);
    pseudoClassStateChanged(TITLE, row instanceof Row.Title);
    pseudoClassStateChanged(WORDS, row instanceof Row.Named named && isWords(named.slot().value()));
    setGraphic(line);
    setTooltip(line.tooltip());
    setAccessibleText(line.words());
  }

  private static boolean isChanged(Inspection now, Slot slot) {
    HeapObject object = now.object(slot.value());
    return slot.changed()
        || (object != null && object.properties().stream().anyMatch(Slot::changed));
  }

  private static boolean isWords(Value value) {
    return value instanceof Value.Uninitialized || value instanceof Value.Accessor;
  }

  static String text(Inspection now, Value value, int most) {
    return switch (value) {
      case Value.Uninitialized _ -> Labels.text("memory.uninitialized");
      case Value.Accessor(boolean readable, boolean writable) ->
          Labels.text(readable ? writable ? "memory.accessor" : "memory.getter" : "memory.setter");
      case Value.Primitive(String shown) -> ValueLine.cut(shown, most);
      case Value.Reference _, Value.Folded _ -> ValueLine.cut(Brief.of(now, value, most), most);
    };
  }

  private static String title(Scope scope) {
    return switch (scope.kind()) {
      case BLOCK -> Labels.text("scope.block");
      case FUNCTION -> Labels.text("scope.function", scope.name());
      case CLOSURE ->
          scope.name().isEmpty()
              ? Labels.text("scope.closure.block")
              : Labels.text("scope.closure", scope.name());
      case MODULE -> Labels.text("scope.module");
      case SCRIPT -> Labels.text("scope.script");
      case GLOBAL -> Labels.text("scope.global");
    };
  }
}
