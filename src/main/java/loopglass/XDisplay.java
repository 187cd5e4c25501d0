package loopglass;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether JavaFX will be able to open a window on Linux. Asked before JavaFX is started, because
 * once its toolkit has failed to start, the same process can draw no still either.
 */
final class XDisplay {

  /** What JavaFX's window library is linked with, beyond what they bring along themselves. */
  private static final List<String> LIBRARIES =
      List.of("libX11.so.6", "libgtk-3.so.0", "libXtst.so.6");

  private XDisplay() {}

  /** Why no window can be opened, or nothing if one can. */
  static Optional<String> complaint(Map<String, String> environment) {
    if (environment.getOrDefault("DISPLAY", "").isEmpty()
        && environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()) {
      return Optional.of("there is no display");
    }
    try (Arena arena = Arena.ofConfined()) {
      for (String library : LIBRARIES) {
        if (lacks(library, arena)) {
          return Optional.of(
              library + " is missing (on Debian, install libgtk-3-0 libxtst6 libxxf86vm1 libgl1)");
        }
      }
      return opens(SymbolLookup.libraryLookup("libX11.so.6", arena))
          ? Optional.empty()
          : Optional.of("the display cannot be opened");
    }
  }

  private static boolean lacks(String library, Arena arena) {
    try {
      SymbolLookup.libraryLookup(library, arena);
      return false;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  /** Opens the default display with Xlib, as JavaFX will, and closes it again. */
  private static boolean opens(SymbolLookup xlib) {
    FunctionDescriptor open = FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    FunctionDescriptor close = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    Linker linker = Linker.nativeLinker();
    try {
      MemorySegment display =
          (MemorySegment)
              linker
                  .downcallHandle(xlib.findOrThrow("XOpenDisplay"), open)
                  .invokeExact(MemorySegment.NULL);
      if (display.equals(MemorySegment.NULL)) {
        return false;
      }
      int _ =
          (int)
              linker.downcallHandle(xlib.findOrThrow("XCloseDisplay"), close).invokeExact(display);
      return true;
    } catch (Throwable e) {
      throw new IllegalStateException("Xlib cannot be called", e);
    }
  }
}
