package loopglass.engine.host.page;

import java.util.Locale;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.Dom;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.net.Downloads;
import loopglass.engine.host.render.Rendering;
import loopglass.engine.loop.Task;
import loopglass.scenario.FrontMatter;
import org.jspecify.annotations.Nullable;

/** The door of this room: loads a window's document and then lets the program begin. */
public final class Loading {

  private final Host host;
  private final Dom dom;
  private final EventTarget window;
  private final Scripts scripts;
  private String readiness = "complete";

  /** How much still keeps the load event from coming (HTML §13.2.7 "delay the load event"). */
  private int delays;

  private boolean parsed;
  private @Nullable Runnable whenLoaded;

  private Loading(Dom dom, EventTarget window, Downloads downloads) {
    this.host = dom.host();
    this.dom = dom;
    this.window = window;
    scripts = new Scripts(this, host, downloads);
  }

  /** Gives a document scripts and images; before it is parsed. */
  public static Loading install(Dom dom, EventTarget window, Downloads downloads) {
    Loading loading = new Loading(dom, window, downloads);
    dom.kinds()
        .use("script", (document, name, _) -> new HtmlScript(document, name, loading.scripts));
    Images.install(loading, dom, downloads);
    HtmlScript.install(dom.host());
    dom.host()
        .idl()
        .extend("Document", Document.class)
        .get("readyState", d -> d == dom.document() ? loading.readiness : "complete")
        .get("currentScript", d -> loading.scripts.current())
        .with(EventHandlers.of("readystatechange"))
        .install();
    return loading;
  }

  /**
   * Loads the page of the scenario and starts the program when its moment has come.
   *
   * @param program how the program's task is shown
   * @param run runs the program
   */
  public void begin(Rendering rendering, Task.Description program, Runnable run) {
    FrontMatter matter = host.world().scenario().frontMatter();
    boolean inParser = matter.start() == FrontMatter.Start.PARSER;
    boolean scripted = matter.page().toLowerCase(Locale.ROOT).contains("<script");
    if (!inParser && !scripted) {
      dom.parse(rendering);
      host.loop().queueTask(program, false, run);
      return;
    }
    readiness = "loading";
    if (inParser && !scripted) {
      dom.parse(rendering);
      host.loop().queueTask(program, false, () -> runInParser(run));
      return;
    }
    queue(
        "parse the page",
        "the page was opened",
        () -> {
          dom.parse(rendering);
          if (inParser) {
            host.loop().queueTask(program, false, () -> runInParser(run));
          } else {
            whenLoaded = () -> host.loop().queueTask(program, false, run);
            end();
          }
        });
  }

  private void runInParser(Runnable run) {
    if (host.world().scenario().module()) {
      scripts.defer(run);
    } else {
      run.run();
      host.loop().cleanUpAfterRunningScript();
    }
    end();
  }

  /** HTML §13.2.7 "the end": the parser has done its work. */
  private void end() {
    queue(
        "the page is parsed",
        "the parser has reached the end of the page",
        () -> {
          become("interactive");
          scripts.runDeferred();
          queue(
              "DOMContentLoaded",
              "the page and its deferred scripts are there",
              () -> {
                dom.document().fire(new DomEvent("DOMContentLoaded", true, false, false, Map.of()));
                parsed = true;
                loadedPerhaps();
              });
        });
  }

  private void become(String newReadiness) {
    readiness = newReadiness;
    dom.document().fire(new DomEvent("readystatechange"));
  }

  /** Something is under way that the load event waits for. */
  void delay() {
    delays++;
  }

  /** It is over. */
  void release() {
    delays--;
    loadedPerhaps();
  }

  private void loadedPerhaps() {
    if (!parsed || delays > 0 || readiness.equals("complete")) {
      return;
    }
    parsed = false;
    queue(
        "load",
        "all that belongs to the page is there",
        () -> {
          become("complete");
          window.fire(new DomEvent("load"));
          window.fire(new DomEvent("pageshow"));
          Runnable then = whenLoaded;
          if (then != null) {
            then.run();
          }
        });
  }

  void queue(String label, String reason, Runnable steps) {
    host.queueTask(TaskSource.DOM_MANIPULATION, label, null, null, reason, steps);
  }
}
