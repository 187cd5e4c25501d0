package loopglass.engine.host.page;

import java.util.Locale;
import java.util.Set;
import loopglass.engine.host.Host;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.HtmlElement;
import loopglass.engine.host.dom.Node;
import loopglass.engine.host.dom.Reflect;
import loopglass.engine.host.dom.Text;
import org.jspecify.annotations.Nullable;

/** The script element (HTML §4.12.1). */
public final class HtmlScript extends HtmlElement {

  private static final Set<String> CLASSIC =
      Set.of(
          "",
          "text/javascript",
          "application/javascript",
          "text/ecmascript",
          "application/ecmascript",
          "application/x-javascript",
          "text/jscript");

  private final Scripts scripts;
  private boolean started;
  private boolean parserInserted;
  private boolean forcesAsync = true;

  HtmlScript(Document document, String localName, Scripts scripts) {
    super(document, localName, "HTMLScriptElement");
    this.scripts = scripts;
  }

  static void install(Host host) {
    host.idl()
        .extend("HTMLScriptElement", HtmlScript.class)
        .with(Reflect.texts("src", "type", "crossOrigin", "integrity", "referrerPolicy"))
        .with(Reflect.flags("defer", "noModule"))
        .getSet(
            "async",
            script -> script.forcesAsync || script.hasAttribute("async"),
            (script, call) -> {
              script.forcesAsync = false;
              script.setFlag("async", call.truth(0));
            })
        .getSet("text", HtmlScript::text, (script, call) -> script.replaceText(call.text(0)))
        .install();
  }

  /** Its source text. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Node child = first(); child != null; child = child.next()) {
      if (child instanceof Text run) {
        text.append(run.data());
      }
    }
    return text.toString();
  }

  boolean isModule() {
    return attribute("type", "").strip().equalsIgnoreCase("module");
  }

  /** Whether it waits for nobody. */
  boolean isAsync() {
    return hasAttribute("async") || forcesAsync;
  }

  boolean isParserInserted() {
    return parserInserted;
  }

  @Override
  protected void parsing(boolean inFragment) {
    started = inFragment; // innerHTML makes scripts that never run
    parserInserted = !inFragment;
    forcesAsync = inFragment;
  }

  @Override
  protected void parsed() {
    if (parserInserted) {
      prepare();
    }
  }

  @Override
  protected void connected() {
    if (!parserInserted) {
      prepare();
    }
  }

  @Override
  protected void childrenChanged() {
    if (!parserInserted && isConnected()) {
      prepare();
    }
  }

  @Override
  protected void attributeChanged(String name, @Nullable String old, @Nullable String value) {
    if (name.equals("async")) {
      forcesAsync = false;
    }
    if (name.equals("src") && old == null && !parserInserted && isConnected()) {
      prepare();
    }
  }

  /** HTML §4.12.1.1 "prepare the script element". */
  private void prepare() {
    String type = attribute("type", "").strip().toLowerCase(Locale.ROOT);
    boolean known = CLASSIC.contains(type) || isModule();
    boolean empty = !hasAttribute("src") && text().isEmpty();
    if (started || empty || !isConnected() || !known) {
      return;
    }
    if (hasAttribute("nomodule") && !isModule()) {
      return;
    }
    started = true;
    scripts.prepared(this);
  }
}
