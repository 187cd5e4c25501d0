package loopglass.trace;

import java.util.ArrayList;
import java.util.List;

/**
 * The fold that makes snapshots of events: {@code after = Machine.apply(before, agent, event)}.
 *
 * <p>It is strict: an event that does not fit the machine (a pop of a frame that is not on top, a
 * job taken that is not queued) is a defect of whoever emitted it, and throws.
 */
public final class Machine {

  private Machine() {}

  /**
   * The machine after an event.
   *
   * @param before the machine before it
   * @param agentIndex index of the agent in which it happened
   * @param event what happened
   */
  public static Snapshot apply(Snapshot before, int agentIndex, Event event) {
    Agent agent = agentOf(before, agentIndex, event);
    return switch (event) {
      case Event.Began _, Event.Statement _, Event.Counted _, Event.Due _ -> before;
      case Event.Checked _, Event.Ended _ -> before;
      case Event.Pushed(Frame frame) ->
          with(before, agentIndex, agent.withStack(agent.stack().plus(frame)));
      case Event.Popped(Frame frame, var _, var _) -> {
        require(!agent.stack().isEmpty() && agent.stack().get(0) == frame, event);
        yield with(before, agentIndex, agent.withStack(agent.stack().minus(0)));
      }
      case Event.Registered(Pending pending) -> {
        require(!agent.apis().contains(pending.id()), event);
        Agent with = agent.withApis(agent.apis().plus(pending.id(), pending));
        yield with(before, agentIndex, with.using(agent.uses().and(pending)));
      }
      case Event.Rearmed(Pending pending) -> {
        require(agent.apis().contains(pending.id()), event);
        yield with(before, agentIndex, agent.withApis(agent.apis().plus(pending.id(), pending)));
      }
      case Event.Unregistered(Pending pending, var _) -> {
        require(agent.apis().contains(pending.id()), event);
        yield with(before, agentIndex, agent.withApis(agent.apis().minus(pending.id())));
      }
      case Event.Queued(Job job) -> {
        Waiting<Job> queue = agent.queue(job.queue());
        require(!queue.contains(job.place()), event);
        Agent with = agent.withQueue(job.queue(), queue.plus(job.place(), job));
        boolean frame = job.kind() == Job.Kind.RENDER;
        yield with(before, agentIndex, frame ? with.using(agent.uses().andFrames()) : with);
      }
      case Event.Dropped(Job job) -> with(before, agentIndex, without(agent, job, event));
      case Event.Moved(Job job, Job after) -> {
        Agent rest = without(agent, job, event);
        Waiting<Job> queue = rest.queue(after.queue());
        require(job.id() == after.id() && !queue.contains(after.place()), event);
        yield with(
            before, agentIndex, rest.withQueue(after.queue(), queue.plus(after.place(), after)));
      }
      case Event.Taken(Job job) ->
          with(before, agentIndex, without(agent, job, event).withRunning(job.queue(), job));
      case Event.Finished(Job job) -> {
        require(agent.running() == job, event);
        yield with(before, agentIndex, agent.withRunning(job.queue(), null));
      }
      case Event.Entered(Phase phase) -> with(before, agentIndex, agent.withPhase(phase));
      case Event.ClockMoved(long from, long to, var _) -> {
        require(from == before.clock() && to >= from, event);
        yield new Snapshot(to, before.agents(), before.console(), before.painted());
      }
      case Event.Logged(Line line) -> written(before, line);
      case Event.Reported(Line line, boolean _) -> written(before, line);
      case Event.Rendered(Page page) ->
          new Snapshot(before.clock(), before.agents(), before.console(), page);
      case Event.Started(String name, int _) -> {
        require(agentIndex == before.agents().size(), event);
        List<Agent> agents = new ArrayList<>(before.agents());
        agents.add(Agent.idle(agentIndex, name));
        yield new Snapshot(before.clock(), List.copyOf(agents), before.console(), before.painted());
      }
      case Event.Terminated(var _) -> {
        Agent gone = Agent.idle(agentIndex, agent.name()).withPhase(Phase.DONE);
        yield with(before, agentIndex, gone);
      }
    };
  }

  private static Agent agentOf(Snapshot before, int index, Event event) {
    List<Agent> agents = before.agents();
    return event instanceof Event.Started ? agents.getFirst() : agents.get(index);
  }

  private static Agent without(Agent agent, Job job, Event event) {
    Waiting<Job> queue = agent.queue(job.queue());
    require(queue.contains(job.place()), event);
    return agent.withQueue(job.queue(), queue.minus(job.place()));
  }

  private static Snapshot written(Snapshot before, Line line) {
    return new Snapshot(
        before.clock(), before.agents(), before.console().plus(line), before.painted());
  }

  private static Snapshot with(Snapshot before, int index, Agent agent) {
    List<Agent> agents;
    if (before.agents().size() == 1) {
      agents = List.of(agent);
    } else {
      List<Agent> copy = new ArrayList<>(before.agents());
      copy.set(index, agent);
      agents = List.copyOf(copy);
    }
    return new Snapshot(before.clock(), agents, before.console(), before.painted());
  }

  private static void require(boolean fits, Event event) {
    if (!fits) {
      throw new IllegalStateException("This event does not fit the machine: " + event);
    }
  }
}
