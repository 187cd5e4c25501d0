package loopglass.view.inspect;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import loopglass.trace.value.Exchange;

/** A request in one line: method, address, initiator, state, and its life on the clock. */
final class ExchangeLine extends Region {

  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final PseudoClass GOING = PseudoClass.getPseudoClass("going");

  /** In ems. */
  private static final double GAP = 0.75;

  private static final double HEIGHT = 1.6;
  private static final double LEAST_BAR = 5.5;
  private static final double MOST_BAR = 26;

  /** Narrower than so many ems it says less of the initiator, nothing of it, or has no bar. */
  private static final double FOR_FULL_API = 36;

  private static final double FOR_API = 24;
  private static final double FOR_BAR = 17;

  private final Label method = label("exchange-method");
  private final Label address = label("exchange-address");
  private final Label api = label("exchange-api");
  private final Label state = label("exchange-state");
  private final TimeBar bar = new TimeBar();
  private String fullApi = "";
  private String shortApi = "";
  private Columns columns = new Columns(0, 0, 0, 0);

  ExchangeLine() {
    getStyleClass().add("exchange");
    address.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    getChildren().addAll(method, address, api, state, bar);
    setMinWidth(0);
    setPrefWidth(0);
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setMinWidth(0);
    return label;
  }

  void show(NetworkRow.Request row, String page) {
    Exchange exchange = row.exchange();
    columns = row.columns();
    method.setText(exchange.method());
    address.setText(ExchangeWords.address(exchange, page));
    fullApi = ExchangeWords.api(exchange);
    shortApi = ExchangeWords.shortApi(exchange);
    state.setText(ExchangeWords.state(exchange));
    bar.show(exchange, row.axis());
    pseudoClassStateChanged(FAILED, exchange.isFailure());
    pseudoClassStateChanged(GOING, exchange.ended() == null);
    requestLayout();
  }

  private double em() {
    return state.getFont().getSize();
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.rint(HEIGHT * em());
  }

  @Override
  protected void layoutChildren() {
    double em = em();
    double gap = GAP * em;
    double right = getWidth();
    boolean withBar = getWidth() >= FOR_BAR * em;
    boolean withApi = getWidth() >= FOR_API * em;
    bar.setVisible(withBar);
    api.setVisible(withApi);
    if (withBar) {
      double wide = Math.clamp(getWidth() * 0.23, LEAST_BAR * em, MOST_BAR * em);
      right = place(bar, right - wide, wide) - gap;
    }
    right = place(state, right - columns.state() * em, columns.state() * em) - gap;
    if (withApi) {
      boolean full = getWidth() >= FOR_FULL_API * em;
      double wide = (full ? columns.api() : columns.shortApi()) * em;
      api.setText(full ? fullApi : shortApi);
      right = place(api, right - wide, wide) - gap;
    }
    place(method, 0, columns.method() * em);
    double left = columns.method() * em + gap;
    place(address, left, Math.max(0, right - left));
  }

  private double place(Region part, double x, double width) {
    part.resizeRelocate(Math.rint(x), 0, Math.rint(width), getHeight());
    return x;
  }
}
