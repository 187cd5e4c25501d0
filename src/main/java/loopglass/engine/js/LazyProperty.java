package loopglass.engine.js;

import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.PropertyProxy;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A data property whose value is made when it is first read: a browser has hundreds of interfaces,
 * and a program uses a handful.
 */
final class LazyProperty extends PropertyProxy {

  private final Object key;
  private final Supplier<Object> maker;
  private @Nullable Object value;

  LazyProperty(Object key, Supplier<Object> maker) {
    this.key = key;
    this.maker = maker;
  }

  @Override
  public Object get(JSDynamicObject holder) {
    Object made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }

  @Override
  public boolean set(JSDynamicObject holder, Object newValue) {
    JSObjectUtil.defineDataProperty(holder, key, newValue, JSAttributes.getDefaultNotEnumerable());
    return true;
  }
}
