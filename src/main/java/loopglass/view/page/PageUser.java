package loopglass.view.page;

import loopglass.scenario.Act;

/** Hears what the viewer does to the page. */
public interface PageUser {

  /** Something was done. */
  void does(Act act);

  /** The viewer begins something that takes a while, such as typing. */
  void begins();
}
