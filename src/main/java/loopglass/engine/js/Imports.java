package loopglass.engine.js;

import com.oracle.js.parser.ir.Module.ModuleRequest;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.objects.AbstractModuleRecord;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSModuleLoader;
import com.oracle.truffle.js.runtime.objects.JSModuleRecord;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.ScriptOrModule;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the modules that others import. Those that cannot be had are complained of in Chromium's
 * words.
 */
final class Imports implements JSModuleLoader {

  private final JSRealm realm;
  private final ModuleTexts texts;
  private final String program;
  private final Map<String, AbstractModuleRecord> known = new HashMap<>();
  private final Map<Source, String> urls = new HashMap<>();

  /**
   * @param program URL of what imports without being imported: what its specifiers are relative to
   */
  Imports(JSRealm realm, ModuleTexts texts, String program) {
    this.realm = realm;
    this.texts = texts;
    this.program = program;
  }

  @Override
  public AbstractModuleRecord resolveImportedModule(
      @Nullable ScriptOrModule importer, ModuleRequest request) {
    String specifier = Strings.toJavaString(request.specifier());
    String base = importer == null ? program : urls.getOrDefault(importer.getSource(), program);
    String url = texts.resolve(specifier, base);
    if (url == null) {
      throw Errors.createTypeError("Failed to resolve module specifier '" + specifier + "'");
    }
    AbstractModuleRecord module = known.get(url);
    if (module == null) {
      module = load(url);
      known.put(url, module);
    }
    return module;
  }

  /** The program itself is a module that nobody imports. */
  @Override
  public AbstractModuleRecord addLoadedModule(ModuleRequest request, AbstractModuleRecord program) {
    return program;
  }

  /** What {@code import.meta} holds (HTML §8.1.6.7.1 HostGetImportMetaProperties). */
  void initializeMeta(JSDynamicObject meta, JSModuleRecord module) {
    String url = urls.getOrDefault(module.getSource(), program);
    JSObject.set((JSObject) meta, Strings.fromJavaString("url"), Strings.fromJavaString(url));
  }

  private AbstractModuleRecord load(String url) {
    String text = texts.at(url);
    if (text == null) {
      throw Errors.createTypeError("Failed to fetch dynamically imported module: " + url);
    }
    Source source =
        Source.newBuilder("js", text, url).mimeType("application/javascript+module").build();
    urls.put(source, url);
    JSContext context = realm.getContext();
    return new JSModuleRecord(context.getEvaluator().envParseModule(realm, source), this);
  }
}
