package loopglass.engine.js;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.nodes.JavaScriptNode;
import com.oracle.truffle.js.nodes.function.BlockScopeNode;
import com.oracle.truffle.js.runtime.JSFrameUtil;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of let, const and class declarations by block, which the engine's own list of variables
 * leaves out until they are initialized.
 */
final class Undeclared {

  private final MaterializedFrame frame;
  private @Nullable Node node;

  Undeclared(MaterializedFrame frame, Node inside) {
    this.frame = frame;
    this.node = JavaScriptNode.findBlockScopeNode(inside);
  }

  /** The names of the next scope outwards. */
  List<String> next() {
    Node at = node;
    List<String> names = new ArrayList<>();
    switch (at) {
      case BlockScopeNode.FrameBlockScopeNode block -> {
        FrameDescriptor own = block.getFrameDescriptor();
        add(names, own, 0, own.getNumberOfSlots());
      }
      case BlockScopeNode block ->
          add(names, frame.getFrameDescriptor(), block.getFrameStart(), block.getFrameEnd());
      case RootNode root -> {
        FrameDescriptor own = root.getFrameDescriptor();
        for (int slot = 0; slot < own.getNumberOfSlots(); slot++) {
          if (!JSFrameUtil.isHoistedFromBlock(own, slot)) {
            add(names, own, slot, slot + 1);
          }
        }
      }
      case null, default -> {}
    }
    node =
        at == null || at instanceof RootNode
            ? null
            : JavaScriptNode.findBlockScopeNode(at.getParent());
    return names;
  }

  private static void add(List<String> names, FrameDescriptor own, int from, int to) {
    for (int slot = from; slot < to; slot++) {
      if (own.getSlotName(slot) instanceof TruffleString name
          && !JSFrameUtil.isInternal(own, slot)
          && JSFrameUtil.hasTemporalDeadZone(own, slot)) {
        names.add(name.toJavaStringUncached());
      }
    }
  }
}
