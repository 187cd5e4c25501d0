package loopglass.engine.host.worker;

import java.util.List;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.SyntaxMistake;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;

/** What the global objects of all workers have in common (HTML §10.2.1.1). */
abstract class WorkerGlobalScope extends EventTarget {

  private final WorkerAgent agent;
  private final Scripts scripts;

  WorkerGlobalScope(Host host, WorkerAgent agent) {
    super(host);
    this.agent = agent;
    this.scripts = new Scripts(host.world());
  }

  static void install(Host host) {
    host.idl()
        .define("WorkerGlobalScope", WorkerGlobalScope.class)
        .inherits(EventTarget.class)
        .action("importScripts", 0, WorkerGlobalScope::importScripts)
        .with(EventHandlers.of("error", "unhandledrejection", "rejectionhandled"))
        .install();
  }

  @Override
  protected final String describe() {
    return "self";
  }

  final WorkerAgent agent() {
    return agent;
  }

  final void close() {
    host().loop().close();
  }

  /** HTML §10.3.1: each is loaded and run before the call returns; that takes no virtual time. */
  private void importScripts(Call call) {
    if (agent.isModule()) {
      throw call.typeError("Module scripts don't support importScripts().");
    }
    List<String> urls = call.from(0).stream().map(Values::toText).toList();
    for (String url : urls) {
      if (scripts.resolve(agent.script().url(), url) == null) {
        throw call.domException("SyntaxError", "The URL '" + url + "' is invalid.");
      }
    }
    for (String url : urls) {
      importScript(call, String.valueOf(scripts.resolve(agent.script().url(), url)));
    }
  }

  private void importScript(Call call, String url) {
    Script script = scripts.find(url);
    if (script == null) {
      throw call.domException("NetworkError", "The script at '" + url + "' failed to load.");
    }
    JavaScript js = host().js();
    try {
      js.evaluateHere(js.parse(script.name(), script.text(), false));
    } catch (SyntaxMistake mistake) {
      throw js.throwable(host().idl().error("SyntaxError", mistake.words()));
    }
  }
}
