package loopglass.studio;

import java.util.function.Consumer;
import javafx.util.Subscription;
import loopglass.view.Studio;
import loopglass.view.panel.Commands;
import org.jspecify.annotations.Nullable;

/** Film mode of a window. */
public final class FilmStudio implements Studio {

  private final Production production = new Production();
  private @Nullable FilmPage page;

  /** Those who show how far a film has come; the ones before are let go. */
  private Subscription watching = Subscription.EMPTY;

  /** A studio in which nothing is made yet. */
  public FilmStudio() {}

  @Override
  public Furniture furnish(Premises premises, Commands commands) {
    Delivery delivery = new Delivery(premises, production);
    FilmPage made = new FilmPage(premises, commands, production, delivery);
    Strip strip = new Strip(production, delivery::open, delivery::reveal);
    page = made;
    watching.unsubscribe();
    watching =
        production.state().subscribe(made::show).and(production.state().subscribe(strip::show));
    return new Furniture(
        made,
        strip,
        () -> {
          strip.setAway(false);
          made.enter();
        },
        () -> {
          made.leave();
          production.forget();
          strip.setAway(true);
        });
  }

  @Override
  public void beat(double seconds) {
    production.look();
    if (page != null) {
      page.beat(seconds);
    }
  }

  @Override
  public boolean isBusy() {
    return production.isBusy();
  }

  @Override
  public void afterwards(Consumer<Boolean> action) {
    production.afterwards(action);
  }

  @Override
  public void stop() {
    production.stop();
  }
}
