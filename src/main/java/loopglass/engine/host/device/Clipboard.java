package loopglass.engine.host.device;

import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Deferred;
import org.jspecify.annotations.Nullable;

/** The object {@code navigator.clipboard} (Clipboard API §7): promises, and texts only. */
final class Clipboard extends EventTarget {

  private final Permissions permissions;
  private String text;

  Clipboard(Host host, Permissions permissions) {
    super(host);
    this.permissions = permissions;
    this.text = host.world().scenario().frontMatter().devices().clipboard();
  }

  static void install(Host host) {
    host.idl()
        .define("Clipboard", Clipboard.class)
        .inherits(EventTarget.class)
        .promising("readText", 0, (clipboard, call) -> clipboard.read(call))
        .promising("writeText", 1, (clipboard, call) -> clipboard.write(call))
        .install();
  }

  private Object read(Call call) {
    return answer("clipboard.readText", "clipboard-read", refused(call, "Read"), null);
  }

  private Object write(Call call) {
    String written = call.text(0);
    return answer("clipboard.writeText", "clipboard-write", refused(call, "Write"), written);
  }

  private Object refused(Call call, String what) {
    return call.domExceptionObject("NotAllowedError", what + " permission denied.");
  }

  private Object answer(String api, String permission, Object refusal, @Nullable String written) {
    Deferred deferred = host().idl().deferred();
    Permissions.Answer answer = permissions.ask(permission);
    host()
        .later(
            api,
            "",
            null,
            answer.delay() + Permissions.LOOKUP,
            TaskSource.USER_INTERACTION,
            api,
            answer.granted() ? "the clipboard has answered" : "the user refuses",
            () -> {
              if (!answer.granted()) {
                deferred.reject(refusal);
              } else if (written == null) {
                deferred.resolve(text);
              } else {
                text = written;
                deferred.resolve();
              }
            });
    return deferred.promise();
  }
}
