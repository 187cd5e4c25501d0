package loopglass.engine.host.navigation;

import loopglass.engine.host.Host;
import loopglass.engine.js.idl.PlatformObject;

/** A worker's {@code navigator} (HTML §10.3.2). */
final class WorkerNavigator extends PlatformObject {

  private WorkerNavigator() {}

  static WorkerNavigator install(Host host) {
    host.idl()
        .define("WorkerNavigator", WorkerNavigator.class)
        .with(Identity.of(host))
        .get("onLine", navigator -> host.world().connectivity().isOnline())
        .install();
    return new WorkerNavigator();
  }
}
