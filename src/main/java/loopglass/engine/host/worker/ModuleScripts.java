package loopglass.engine.host.worker;

import loopglass.engine.host.World;
import loopglass.engine.js.ModuleTexts;
import org.jspecify.annotations.Nullable;

/** The modules that a page or a worker can import: what {@link Scripts} finds. */
public final class ModuleScripts implements ModuleTexts {

  private final Scripts scripts;

  public ModuleScripts(World world) {
    this.scripts = new Scripts(world);
  }

  /** The URL of a file beside a page. */
  public String besides(String page, String file) {
    String url = scripts.resolve(page, "./" + file);
    return url == null ? page : url;
  }

  @Override
  public @Nullable String resolve(String specifier, String base) {
    boolean relative = specifier.matches("\\.{0,2}/.*");
    return relative || specifier.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")
        ? scripts.resolve(base, specifier)
        : null;
  }

  @Override
  public @Nullable String at(String url) {
    Script script = scripts.find(url);
    return script == null ? null : script.text();
  }
}
