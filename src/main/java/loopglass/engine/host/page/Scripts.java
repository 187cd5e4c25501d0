package loopglass.engine.host.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.net.Downloads;
import loopglass.engine.js.SyntaxMistake;
import org.jspecify.annotations.Nullable;

/** When which script of a document runs (HTML §4.12.1.1). */
final class Scripts {

  private static final String API = "script.src";

  private final Loading loading;
  private final Host host;
  private final Downloads downloads;
  private @Nullable HtmlScript current;
  private int inline;

  /** HTML "list of scripts that will execute when the document has finished parsing". */
  private final List<Runnable> deferred = new ArrayList<>();

  /** HTML "list of scripts that will execute in order as soon as possible". */
  private final Deque<Ordered> inOrder = new ArrayDeque<>();

  /** A script that waits for those before it. */
  private static final class Ordered {
    @Nullable Runnable run;
  }

  Scripts(Loading loading, Host host, Downloads downloads) {
    this.loading = loading;
    this.host = host;
    this.downloads = downloads;
  }

  /** HTML §3.1.5 currentScript: the classic script that runs, or null. */
  @Nullable HtmlScript current() {
    return current;
  }

  /** A script element is ready to be run, now or later. */
  void prepared(HtmlScript script) {
    if (script.hasAttribute("src")) {
      external(script);
    } else if (!script.isModule()) {
      run(script, script.text(), "inline script " + ++inline);
    } else if (script.isParserInserted() && !script.hasAttribute("async")) {
      defer(() -> run(script, script.text(), "inline module " + ++inline));
    } else {
      loading.delay();
      loading.queue(
          "run an inline module",
          "a module script was inserted",
          () -> {
            run(script, script.text(), "inline module " + ++inline);
            loading.release();
          });
    }
  }

  /** Runs something once the page is parsed. */
  void defer(Runnable script) {
    deferred.add(script);
  }

  void runDeferred() {
    for (Runnable script : List.copyOf(deferred)) {
      script.run();
      host.loop().cleanUpAfterRunningScript();
    }
    deferred.clear();
  }

  private void external(HtmlScript script) {
    String address = script.attribute("src", "");
    String url = address.isEmpty() ? null : downloads.resolve(address);
    if (url == null) {
      loading.queue(
          "error at a script", "its address is none", () -> script.fire(new DomEvent("error")));
      return;
    }
    boolean defers = script.hasAttribute("defer") || script.isModule();
    if (script.isParserInserted() && !script.isAsync()) {
      byte[] bytes = downloads.now(API, url);
      if (defers) {
        defer(() -> arrived(script, url, bytes));
      } else {
        arrived(script, url, bytes);
      }
      return;
    }
    loading.delay();
    if (script.isAsync()) {
      download(
          url,
          bytes -> {
            arrived(script, url, bytes);
            loading.release();
          });
    } else {
      Ordered place = new Ordered();
      inOrder.add(place);
      download(
          url,
          bytes -> {
            place.run = () -> arrived(script, url, bytes);
            runInOrder();
          });
    }
  }

  private void download(String url, java.util.function.Consumer<byte @Nullable []> then) {
    downloads.load(API, url, "run " + name(url), then);
  }

  private void runInOrder() {
    for (Ordered first = inOrder.peek(); first != null; first = inOrder.peek()) {
      Runnable run = first.run;
      if (run == null) {
        return;
      }
      inOrder.remove();
      run.run();
      loading.release();
    }
  }

  private void arrived(HtmlScript script, String url, byte @Nullable [] bytes) {
    if (bytes == null) {
      script.fire(new DomEvent("error"));
      return;
    }
    run(script, new String(bytes, StandardCharsets.UTF_8), name(url));
    script.fire(new DomEvent("load"));
  }

  private static String name(String url) {
    return url.startsWith("data:")
        ? "data: script"
        : url.startsWith("blob:") ? "blob: script" : url.substring(url.lastIndexOf('/') + 1);
  }

  private void run(HtmlScript script, String text, String name) {
    HtmlScript before = current;
    current = script.isModule() ? null : script;
    try {
      host.js().evaluate(host.js().parse(name, text, script.isModule()));
    } catch (SyntaxMistake mistake) {
      host.js().report(mistake);
    }
    current = before;
    host.loop().cleanUpAfterRunningScript();
  }
}
