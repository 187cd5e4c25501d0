package loopglass.view.inspect;

import java.util.List;
import java.util.function.Function;
import loopglass.picture.Face;
import loopglass.picture.Metrics;
import loopglass.trace.value.Exchange;

/**
 * How wide the columns of the requests are in ems, so that all rows stand in line.
 *
 * @param api of what began them, in full
 * @param shortApi the same as short as people say it
 */
record Columns(double method, double api, double shortApi, double state) {

  /** Columns in which these fit. */
  static Columns of(Metrics metrics, List<Exchange> exchanges) {
    return new Columns(
        widest(metrics, Face.CODE, exchanges, Exchange::method),
        widest(metrics, Face.WORDS, exchanges, ExchangeWords::api),
        widest(metrics, Face.WORDS, exchanges, ExchangeWords::shortApi),
        widest(metrics, Face.STRONG, exchanges, ExchangeWords::state));
  }

  private static double widest(
      Metrics metrics, Face face, List<Exchange> exchanges, Function<Exchange, String> words) {
    return 0.1
        + exchanges.stream()
            .mapToDouble(each -> metrics.width(face, 1, words.apply(each)))
            .max()
            .orElse(0);
  }
}
