package loopglass.view.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who carries out which command. A command that nobody carries out has no key and is in no list, so
 * nothing is offered that is not there.
 */
public final class Commands {

  private final Map<Command, Runnable> deeds = new EnumMap<>(Command.class);

  /** Says what a command does. The last one to say so is right. */
  public void on(Command command, Runnable deed) {
    deeds.put(command, deed);
  }

  /** Carries a command out, if anybody does. */
  public void perform(Command command) {
    Runnable deed = deeds.get(command);
    if (deed != null) {
      deed.run();
    }
  }

  /** Whether somebody carries it out. */
  public boolean knows(Command command) {
    return deeds.containsKey(command);
  }

  /** All that can be asked for, in the order in which they are listed. */
  public List<Command> all() {
    return List.copyOf(deeds.keySet());
  }
}
