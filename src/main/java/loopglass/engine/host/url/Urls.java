package loopglass.engine.host.url;

import loopglass.engine.host.Host;
import loopglass.engine.host.ObjectUrls;
import loopglass.engine.host.file.Blob;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Idl;

/** The door of this room: URL and URLSearchParams. */
public final class Urls {

  private Urls() {}

  /** Defines the interfaces. */
  public static void install(Host host) {
    host.idl()
        .define("URL", Url.class)
        .statically("createObjectURL", 1, call -> createObjectUrl(host, call))
        .statically("revokeObjectURL", 1, call -> revokeObjectUrl(host, call))
        .install();
  }

  private static Object createObjectUrl(Host host, Call call) {
    Blob blob = Idl.platform(call.value(0), Blob.class);
    if (blob == null) {
      throw call.typeError("Overload resolution failed.");
    }
    ObjectUrls.Entry entry = new ObjectUrls.Entry(blob.bytes(), blob.type());
    return host.world().objectUrls().add(host.world().origin(), entry);
  }

  private static Object revokeObjectUrl(Host host, Call call) {
    host.world().objectUrls().revoke(call.scalarText(0));
    return Values.undefined();
  }
}
