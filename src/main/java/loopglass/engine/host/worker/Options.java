package loopglass.engine.host.worker;

import java.util.List;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Members;

/**
 * WorkerOptions (HTML §10.2.6.2), read in the order of their names.
 *
 * @param name as given, "" when not
 * @param module whether the script is a module
 */
record Options(String name, boolean module) {

  private static final List<String> CREDENTIALS = List.of("omit", "same-origin", "include");
  private static final List<String> TYPES = List.of("classic", "module");

  static Options of(Call call, int index) {
    Members members = call.dictionary(index, "WorkerOptions");
    members.word("credentials", "RequestCredentials", CREDENTIALS, "same-origin");
    String name = members.text("name", "");
    String type = members.word("type", "WorkerType", TYPES, "classic");
    return new Options(name, type.equals("module"));
  }
}
