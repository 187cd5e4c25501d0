package loopglass.engine.js;

import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.instrumentation.provider.TruffleInstrumentProvider;
import java.util.Collection;
import java.util.List;

/** Announces {@link Glass} to the engine; named in META-INF/services, written by hand. */
@TruffleInstrument.Registration(id = Glass.ID, name = "Loopglass", services = Glass.Watching.class)
public final class GlassProvider extends TruffleInstrumentProvider {

  @Override
  protected String getInstrumentClassName() {
    return Glass.class.getName();
  }

  @Override
  protected Object create() {
    return new Glass();
  }

  @Override
  protected Collection<String> getServicesClassNames() {
    return List.of(Glass.Watching.class.getName());
  }
}
