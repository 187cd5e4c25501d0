package loopglass.view.predict;

import loopglass.scenario.Scenario;

/** Where results are written down. */
public interface Ledger {

  /** Nothing is written down. */
  Ledger NONE =
      new Ledger() {
        @Override
        public void answered(boolean right) {}

        @Override
        public void record(Scenario scenario, String kind, int right, int things) {}

        @Override
        public int streak() {
          return 0;
        }

        @Override
        public int best() {
          return 0;
        }
      };

  /** Takes an answer. */
  void answered(boolean right);

  /**
   * Takes the result of a prediction.
   *
   * @param kind which question it was, in a word
   * @param right how many things were right
   * @param things of how many
   */
  void record(Scenario scenario, String kind, int right, int things);

  /** How many answers in a row were right. */
  int streak();

  /** The most that ever were. */
  int best();
}
