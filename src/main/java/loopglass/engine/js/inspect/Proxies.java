package loopglass.engine.js.inspect;

import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proxies: their innermost target in their stead, or both halves where asked for. */
final class Proxies {

  private Proxies() {}

  /** The object behind all proxies, or null if one of them is revoked. */
  static @Nullable JSObject target(JSProxyObject proxy) {
    Object target = proxy.getProxyTarget();
    while (target instanceof JSProxyObject inner) {
      target = inner.getProxyTarget();
    }
    return target instanceof JSObject object ? object : null;
  }

  static String text(Inspector inspector, JSProxyObject proxy, int depth) {
    if (inspector.isTooDeep(depth)) {
      return "Proxy [Array]";
    }
    if (target(proxy) == null) {
      return "<Revoked Proxy>";
    }
    String target = inspector.indented(2, proxy.getProxyTarget(), depth + 1);
    String handler = inspector.indented(2, proxy.getProxyHandler(), depth + 1);
    return inspector.join(List.of(target, handler), "", "Proxy [", "]", true, false, depth + 1);
  }
}
