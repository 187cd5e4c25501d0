package loopglass.engine.loop;

import java.util.concurrent.locks.Condition;
import loopglass.trace.Event;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/**
 * The executing thread of one agent (ECMA-262 §9.7), as the other agents of its cluster see it: the
 * moment at which it would go on, and whether it still may.
 */
public final class ExecutingThread {

  /** The moment of a thread that has nothing to do unless another agent sends it something. */
  static final long NEVER = Long.MAX_VALUE / 2;

  private final AgentCluster cluster;
  private final int index;
  private final @Nullable ExecutingThread owner;
  private final long began;

  /** Signalled when it is this thread's turn, or when it has to end. */
  final Condition turn;

  /** Virtual nanoseconds at which it would go on. */
  long wanted;

  /** Whether its loop waits for a task: then one that is queued by another agent wakes it. */
  boolean asleep;

  /** Whether it may tell and do nothing any more. */
  private volatile boolean gone;

  /** What another agent wants to have done on this thread while it waits. */
  @Nullable Runnable visitor;

  private volatile @Nullable Journal journal;

  ExecutingThread(
      AgentCluster cluster,
      int index,
      @Nullable ExecutingThread owner,
      long began,
      Condition turn,
      long wanted) {
    this.cluster = cluster;
    this.index = index;
    this.owner = owner;
    this.began = began;
    this.turn = turn;
    this.wanted = wanted;
  }

  /** The agents among which it takes its turns. */
  public AgentCluster cluster() {
    return cluster;
  }

  /** Index of its agent, from 0 for the page. */
  public int index() {
    return index;
  }

  /** Virtual nanoseconds at which its agent was started. */
  public long began() {
    return began;
  }

  /** Whether its agent was terminated: nothing of it runs again. */
  public boolean isGone() {
    return gone;
  }

  /** Whether its agent was started by that one, or by one that was. */
  boolean isOwnedBy(ExecutingThread other) {
    return owner != null && (owner == other || owner.isOwnedBy(other));
  }

  /** Virtual nanoseconds on its clock. */
  long now() {
    Journal kept = journal;
    return kept == null ? 0 : kept.clock().now();
  }

  int runningId() {
    Journal kept = journal;
    return kept == null ? 0 : kept.runningId();
  }

  /** If its loop waits, it goes on soon, since another agent has queued a task for it. */
  void wake() {
    cluster.wake(this);
  }

  /** Tells what happened in this agent. */
  void tell(Event event, Span span) {
    if (gone) {
      throw new AgentCluster.Gone();
    }
    cluster.tell(index, event, span);
  }

  void keeps(Journal itsJournal) {
    journal = itsJournal;
  }

  /** Up to which moment it may go on without asking. */
  void limit(long moment) {
    Journal kept = journal;
    if (kept != null) {
      kept.clock().limit(moment);
    }
  }

  /** How far it has got, see {@link Journal#progress}. */
  long progress() {
    Journal kept = journal;
    return kept == null ? 0 : kept.progress();
  }

  void end() {
    gone = true;
    limit(Long.MIN_VALUE);
  }
}
