package loopglass.engine.host.url;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import loopglass.engine.host.Host;
import loopglass.engine.host.ObjectUrls;
import loopglass.engine.host.file.Blob;
import loopglass.engine.host.url.UrlParser.State;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** The interface URL (URL Standard §6.1). */
final class Url extends PlatformObject {

  private final UrlSearchParams params;
  private UrlRecord record;

  private Url(UrlRecord record) {
    this.record = record;
    this.params = new UrlSearchParams(this);
    params.read(query());
  }

  static void install(Host host) {
    host.idl()
        .define("URL", Url.class)
        .constructor(1, Url::construct)
        .get("origin", url -> url.record.origin())
        .getSet("protocol", url -> url.record.scheme + ":", (url, call) -> url.setProtocol(call))
        .getSet("username", url -> url.record.username, (url, call) -> url.setUsername(call))
        .getSet("password", url -> url.record.password, (url, call) -> url.setPassword(call))
        .getSet("host", url -> url.record.host(), (url, call) -> url.setHost(call, State.HOST))
        .getSet(
            "hostname",
            url -> url.record.hostname(),
            (url, call) -> url.setHost(call, State.HOSTNAME))
        .getSet("port", url -> url.record.port(), (url, call) -> url.setPort(call))
        .getSet("pathname", url -> url.record.pathname(), (url, call) -> url.setPathname(call))
        .getSet("search", url -> url.record.search(), (url, call) -> url.setSearch(call))
        .get("searchParams", url -> url.params)
        .getSet("hash", url -> url.record.hash(), (url, call) -> url.setHash(call))
        .getSet("href", url -> url.record.href(), (url, call) -> url.setHref(call))
        .operation("toJSON", 0, (url, call) -> url.record.href())
        .operation("toString", 0, (url, call) -> url.record.href())
        .shows(Url::attributes)
        .statically("canParse", 1, call -> read(call) != null)
        .statically("parse", 1, Url::parse)
        .statically("createObjectURL", 1, call -> createObjectUrl(host, call))
        .statically("revokeObjectURL", 1, call -> revokeObjectUrl(host, call))
        .install();
    host.js()
        .defineLazily(host.js().global(), "webkitURL", () -> host.idl().constructor(Url.class));
  }

  private Map<String, Object> attributes() {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("origin", record.origin());
    attributes.put("protocol", record.scheme + ":");
    attributes.put("username", record.username);
    attributes.put("password", record.password);
    attributes.put("host", record.host());
    attributes.put("hostname", record.hostname());
    attributes.put("port", record.port());
    attributes.put("pathname", record.pathname());
    attributes.put("search", record.search());
    attributes.put("searchParams", params);
    attributes.put("hash", record.hash());
    attributes.put("href", record.href());
    return attributes;
  }

  private static @Nullable UrlRecord read(Call call) {
    String text = call.scalarText(0);
    if (!call.has(1)) {
      return UrlParser.parse(text, null);
    }
    UrlRecord base = UrlParser.parse(call.scalarText(1), null);
    return base == null ? null : UrlParser.parse(text, base);
  }

  private static Url construct(Call call) {
    UrlRecord read = read(call);
    if (read == null) {
      boolean baseless = call.has(1) && UrlParser.parse(call.scalarText(1), null) == null;
      throw call.typeError(baseless ? "Invalid base URL" : "Invalid URL");
    }
    return new Url(read);
  }

  private static @Nullable Object parse(Call call) {
    UrlRecord read = read(call);
    return read == null ? null : new Url(read);
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

  private String query() {
    return Objects.requireNonNullElse(record.query, "");
  }

  private void setHref(Call call) {
    UrlRecord read = UrlParser.parse(call.scalarText(0), null);
    if (read == null) {
      throw call.typeError("Invalid URL");
    }
    record = read;
    params.read(query());
  }

  private void setProtocol(Call call) {
    change(call.scalarText(0) + ":", State.SCHEME_START);
  }

  /** What fails halfway leaves what was changed before. */
  private void change(String text, State part) {
    UrlParser.change(record, text, part);
  }

  private void setUsername(Call call) {
    String username = call.scalarText(0);
    if (!record.cannotHaveCredentials()) {
      record.username = Percent.encode(username, Percent.USERINFO);
    }
  }

  private void setPassword(Call call) {
    String password = call.scalarText(0);
    if (!record.cannotHaveCredentials()) {
      record.password = Percent.encode(password, Percent.USERINFO);
    }
  }

  private void setHost(Call call, State part) {
    String text = call.scalarText(0);
    if (record.opaquePath == null) {
      change(text, part);
    }
  }

  private void setPort(Call call) {
    String port = call.scalarText(0);
    if (record.cannotHaveCredentials()) {
      return;
    }
    if (port.isEmpty()) {
      record.port = -1;
    } else {
      change(port, State.PORT);
    }
  }

  private void setPathname(Call call) {
    String path = call.scalarText(0);
    if (record.opaquePath == null) {
      record.path.clear();
      change(path, State.PATH_START);
    }
  }

  private void setSearch(Call call) {
    String search = call.scalarText(0);
    record.query = null;
    if (!search.isEmpty()) {
      record.query = "";
      change(search.startsWith("?") ? search.substring(1) : search, State.QUERY);
    }
    params.read(query());
  }

  private void setHash(Call call) {
    String hash = call.scalarText(0);
    record.fragment = null;
    if (!hash.isEmpty()) {
      record.fragment = "";
      change(hash.startsWith("#") ? hash.substring(1) : hash, State.FRAGMENT);
    }
  }

  /** Its parameters have changed. */
  void update(String query) {
    record.query = query.isEmpty() ? null : query;
  }
}
