package loopglass.studio;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import loopglass.film.Film;
import loopglass.film.Format;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import loopglass.view.FileKind;
import loopglass.view.Studio;

/** Where a film goes: asks for its name, and before anything is replaced; shows it once made. */
final class Delivery {

  private final Studio.Premises premises;
  private final Production production;

  /** What is to be made. */
  record Order(Scenario scenario, Trace trace, Film film, Format format) {}

  Delivery(Studio.Premises premises, Production production) {
    this.premises = premises;
    this.production = production;
  }

  /** Has a film made in the file that the user names, if it names one. */
  void deliver(Order order) {
    premises
        .toSave(Naming.usual(order.scenario(), order.format()), kind(order.format()))
        .ifPresent(chosen -> save(chosen, order));
  }

  private static FileKind kind(Format format) {
    List<String> endings = format.ending().isEmpty() ? List.of() : List.of(format.ending());
    return new FileKind(Words.text("kind." + format.name().toLowerCase(Locale.ROOT)), endings);
  }

  private void save(Path chosen, Order order) {
    Path out = Naming.named(chosen, order.format());
    Runnable start =
        () ->
            production.start(
                order.scenario(), order.trace(), order.film(), order.format(), out, true);
    List<Path> there = unasked(chosen, out, order);
    if (there.isEmpty()) {
      start.run();
      return;
    }
    String names = there.stream().map(Words::name).sorted().collect(Collectors.joining(", "));
    premises.ask(
        Words.text("replace.title", names),
        Words.text("replace.text", String.valueOf(out.toAbsolutePath().getParent())),
        List.of(
            new Studio.Choice(
                "film-replace-other", Words.text("replace.other"), () -> deliver(order)),
            new Studio.Choice("film-replace", Words.text("replace"), start),
            new Studio.Choice("film-replace-cancel", Words.text("replace.cancel"), () -> {})));
  }

  /** What would be replaced: the dialog has asked about the file that it named, and no other. */
  private static List<Path> unasked(Path chosen, Path out, Order order) {
    List<Path> there = new ArrayList<>();
    if (Files.exists(out) && (!out.equals(chosen) || Files.isDirectory(out))) {
      there.add(out);
    }
    order.film().sidecars().stream()
        .map(sidecar -> sidecar.beside(out))
        .filter(Files::exists)
        .forEach(there::add);
    return there;
  }

  /** Opens a film that was made. */
  void open(Path file) {
    if (!premises.browse(file.toUri())) {
      production.complain(Words.text("unseen", file));
    }
  }

  /** Opens the folder that it is in. */
  void reveal(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    open(folder == null ? file : folder);
  }
}
