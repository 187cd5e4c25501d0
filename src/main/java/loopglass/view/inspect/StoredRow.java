package loopglass.view.inspect;

import loopglass.trace.value.StorageArea;

/** A row of what is stored. */
sealed interface StoredRow {

  /** The title of an area. */
  record Title(StorageArea area) implements StoredRow {

    /** What it is called at every step. */
    String key() {
      return area.kind() + " " + area.name();
    }
  }

  /** Something that is kept. */
  record Kept(StorageArea.Item item) implements StoredRow {}

  /** Where items were left out. */
  record More(int count) implements StoredRow {}
}
