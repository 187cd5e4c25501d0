package loopglass.engine.js.inspect;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSCollectionIteratorObject;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.util.JSHashMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code console.table} prints: a row for each property of the data, a column for each
 * property of its rows (Node 20 docs, console.table; the Console Standard §1.1.7 leaves it open).
 */
final class Table {

  private static final String INDEX = "(index)";
  private static final String ITERATION = "(iteration index)";
  private static final String KEY = "Key";
  private static final String VALUES = "Values";

  /** So many elements of a list stand in a cell. */
  private static final int CELL_ELEMENTS = 3;

  /** A row object with more properties than this is only named. */
  private static final int CELL_PROPERTIES = 2;

  private Table() {}

  static String text(JSObject data, @Nullable List<String> columns) {
    return switch (data) {
      case JSMapObject map -> pairs(map.getMap().getEntries());
      case JSSetObject set -> values(set.getMap().getEntries(), true);
      case JSCollectionIteratorObject iterator -> iterator(iterator);
      default -> rows(data, columns);
    };
  }

  private static String iterator(JSCollectionIteratorObject iterator) {
    JSHashMap.Cursor next = iterator.getNextIndex();
    JSHashMap.@Nullable Cursor rest = next == null ? null : next.copy();
    return switch (iterator.getIterationKind()) {
      case JSRuntime.ITERATION_KIND_KEY -> values(rest, true);
      case JSRuntime.ITERATION_KIND_VALUE ->
          values(rest, iterator.getIteratedObject() instanceof JSSetObject);
      default -> pairs(rest);
    };
  }

  private static String pairs(JSHashMap.@Nullable Cursor entries) {
    List<String> keys = new ArrayList<>();
    List<String> values = new ArrayList<>();
    while (entries != null && entries.advance()) {
      keys.add(cell(entries.getKey()));
      values.add(cell(entries.getValue()));
    }
    Grid grid = new Grid();
    grid.column(ITERATION, numbers(keys.size()));
    grid.column(KEY, keys);
    grid.column(VALUES, values);
    return grid.text();
  }

  private static String values(JSHashMap.@Nullable Cursor entries, boolean keys) {
    List<String> values = new ArrayList<>();
    while (entries != null && entries.advance()) {
      values.add(cell(keys ? entries.getKey() : entries.getValue()));
    }
    Grid grid = new Grid();
    grid.column(ITERATION, numbers(values.size()));
    grid.column(VALUES, values);
    return grid.text();
  }

  private static List<String> numbers(int count) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(Integer.toString(i));
    }
    return numbers;
  }

  /** Columns stand in the order of an object's keys: integers first (ECMA-262 §10.1.11.1). */
  private static String rows(JSObject data, @Nullable List<String> columns) {
    Map<Long, List<String>> integers = new TreeMap<>();
    Map<String, List<String>> names = new LinkedHashMap<>();
    List<String> primitives = new ArrayList<>();
    List<String> index = new ArrayList<>();
    for (Object key : stringKeys(data)) {
      int row = index.size();
      index.add(Strings.toJavaString((TruffleString) key));
      Object item = JSObject.get(data, key);
      if (columns == null && !(item instanceof JSObject)) {
        put(primitives, row, cell(item));
        continue;
      }
      for (String column : columns == null ? namesOf((JSObject) item) : columns) {
        TruffleString name = Strings.fromJavaString(column);
        long integer = JSRuntime.propertyKeyToArrayIndex(name);
        List<String> cells =
            JSRuntime.isArrayIndex(integer)
                ? integers.computeIfAbsent(integer, _ -> new ArrayList<>())
                : names.computeIfAbsent(column, _ -> new ArrayList<>());
        if (item instanceof JSObject object && JSObject.hasOwnProperty(object, name)) {
          put(cells, row, cell(JSObject.get(object, name)));
        }
      }
    }
    Grid grid = new Grid();
    grid.column(INDEX, index);
    integers.forEach((integer, cells) -> grid.column(integer.toString(), cells));
    names.forEach(grid::column);
    if (!primitives.isEmpty()) {
      grid.column(VALUES, primitives);
    }
    return grid.text();
  }

  private static List<Object> stringKeys(JSObject object) {
    List<Object> keys = Peek.keys(object, false);
    keys.removeIf(key -> !(key instanceof TruffleString));
    return keys;
  }

  private static List<String> namesOf(JSObject object) {
    List<String> names = new ArrayList<>();
    for (Object key : stringKeys(object)) {
      names.add(Strings.toJavaString((TruffleString) key));
    }
    return names;
  }

  private static void put(List<String> cells, int row, String text) {
    while (cells.size() < row) {
      cells.add("");
    }
    cells.add(text);
  }

  private static String cell(Object value) {
    boolean named =
        value instanceof JSObject object
            && !(object instanceof JSArrayObject)
            && !JSRuntime.isCallable(object)
            && stringKeys(object).size() > CELL_PROPERTIES;
    return new Inspector(Options.CONSOLE.inCell(named ? -1 : 0, CELL_ELEMENTS)).text(value);
  }
}
