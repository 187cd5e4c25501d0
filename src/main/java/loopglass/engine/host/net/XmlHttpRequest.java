package loopglass.engine.host.net;

import java.util.List;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.loop.VirtualClock;
import loopglass.engine.loop.VirtualClock.Alarm;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** One XMLHttpRequest: what it does; what the program may call is in {@link Requests}. */
final class XmlHttpRequest extends RequestTarget implements Transfer.Client {

  static final int UNSENT = 0;
  static final int OPENED = 1;
  static final int HEADERS_RECEIVED = 2;
  static final int LOADING = 3;
  static final int DONE = 4;

  /** Progress is told at most so often. */
  private static final long PROGRESS = 50 * VirtualClock.MILLISECOND;

  /** After so long a browser gives up a request that nobody answers. */
  private static final long PATIENCE = 300_000 * VirtualClock.MILLISECOND;

  private final Server server;
  final Upload upload;
  int state = UNSENT;
  boolean sent;
  boolean synchronous;
  String method = "GET";
  String url = "";
  HeaderList authorHeaders = new HeaderList();
  long timeout;
  boolean withCredentials;
  String responseType = "";
  String mimeType = "";
  Received received;
  private long bodySize;
  private boolean uploadComplete = true;
  private boolean uploadListened;
  private long lastProgress;
  private boolean hasProgressed;
  private boolean owesProgress;
  private long sentAt;
  private @Nullable Transfer transfer;
  private @Nullable Alarm timer;

  XmlHttpRequest(Host host, Server server) {
    super(host);
    this.server = server;
    upload = new Upload(host);
    received = new Received(host);
  }

  @Override
  protected String describe() {
    return url.isEmpty() ? "XMLHttpRequest" : method + " " + Address.shown(host(), url);
  }

  /** XHR §3.5.1 open(), once its arguments are checked. */
  void open(String newMethod, String newUrl, boolean async) {
    stop();
    sent = false;
    method = newMethod;
    url = newUrl;
    synchronous = !async;
    authorHeaders = new HeaderList();
    received = new Received(host());
    if (state != OPENED) {
      enter(OPENED);
    }
  }

  private void enter(int newState) {
    state = newState;
    fire(new DomEvent("readystatechange"));
  }

  /**
   * XHR §3.5.6 send(), once it may.
   *
   * @param body what is sent; null when nothing is, or when it is a stream
   */
  void send(byte @Nullable [] body) {
    bodySize = body == null ? 0 : body.length;
    uploadComplete = bodySize == 0;
    sent = true;
    received = new Received(host());
    hasProgressed = false;
    owesProgress = false;
    sentAt = host().clock().now();
    Answer answer = server.followed(method, Address.withoutFragment(url));
    if (synchronous) {
      block(answer, body);
      return;
    }
    uploadListened = upload.isListenedTo();
    progress("loadstart", 0, 0);
    if (!uploadComplete && uploadListened) {
      upload.progress("loadstart", 0, bodySize);
    }
    if (state != OPENED || !sent) {
      return;
    }
    transfer = Transfer.start(host(), begin(body), describe(), answer, this);
    if (!uploadComplete) {
      host()
          .queueTask(
              TaskSource.NETWORKING,
              describe() + ": sent",
              null,
              transfer.pending(),
              "the body of the request has been sent",
              this::uploaded);
    }
    limit();
  }

  private Traffic begin(byte @Nullable [] body) {
    return Traffic.begin(
        host(), "XMLHttpRequest", method, Address.withoutFragment(url), authorHeaders, body);
  }

  private void uploaded() {
    if (sent && !uploadComplete) {
      uploadComplete = true;
      if (uploadListened) {
        upload.progress("progress", bodySize, bodySize);
        upload.progress("load", bodySize, bodySize);
        upload.progress("loadend", bodySize, bodySize);
      }
    }
  }

  /** Sets the alarm for its time limit, counted from the sending. */
  void limit() {
    host().clock().cancel(timer);
    timer = null;
    if (timeout > 0 && sent && !synchronous) {
      timer = host().clock().at(sentAt + timeout * VirtualClock.MILLISECOND, this::timedOut);
    }
  }

  private void timedOut() {
    timer = null;
    Transfer running = transfer;
    if (running != null && sent) {
      running.cancel();
      host()
          .queueTask(
              TaskSource.NETWORKING,
              describe() + ": timeout",
              null,
              running.pending(),
              "no answer came within " + timeout + " ms",
              () -> {
                if (transfer == running) {
                  fail("timeout");
                }
              });
    }
  }

  @Override
  public void responded(Answer.Reply reply) {
    Transfer mine = transfer;
    received.begin(reply);
    if (!uploadComplete) {
      uploaded();
    }
    if (transfer == mine) {
      enter(HEADERS_RECEIVED);
    }
  }

  @Override
  public void received(byte[] part, boolean last) {
    Transfer mine = transfer;
    if (!sent) {
      return;
    }
    if (part.length > 0) {
      received.add(part);
      if (state == HEADERS_RECEIVED) {
        enter(LOADING);
      }
      owesProgress = transfer == mine;
      if (!hasProgressed || host().clock().now() - lastProgress >= PROGRESS) {
        tellProgress();
      }
    }
    if (last && transfer == mine) {
      tellProgress();
      if (transfer == mine) {
        finish();
      }
    }
  }

  /** Fires what is owed, unless a listener of the first event has given the request up. */
  private void tellProgress() {
    if (owesProgress) {
      Transfer mine = transfer;
      owesProgress = false;
      lastProgress = host().clock().now();
      if (hasProgressed) {
        fire(new DomEvent("readystatechange"));
      }
      if (transfer == mine) {
        hasProgressed = true;
        progress("progress", received.loaded(), received.total);
      }
    }
  }

  /** XHR §3.5.6 "handle response end-of-body". */
  private void finish() {
    release();
    sent = false;
    enter(DONE);
    progress("load", received.loaded(), received.total);
    progress("loadend", received.loaded(), received.total);
  }

  @Override
  public void failed() {
    fail("error");
  }

  /** XHR §3.5.6 "request error steps". */
  private void fail(String event) {
    release();
    sent = false;
    received = new Received(host());
    enter(DONE);
    if (!uploadComplete) {
      uploadComplete = true;
      if (uploadListened) {
        upload.progress(event, 0, 0);
        upload.progress("loadend", 0, 0);
      }
    }
    progress(event, 0, 0);
    progress("loadend", 0, 0);
  }

  private void release() {
    host().clock().cancel(timer);
    timer = null;
    transfer = null;
  }

  private void stop() {
    if (transfer != null) {
      transfer.cancel();
    }
    release();
  }

  /** XHR §3.5.7 abort(). */
  void abort() {
    stop();
    if ((state == OPENED && sent) || state == HEADERS_RECEIVED || state == LOADING) {
      fail("abort");
    }
    if (state == DONE) {
      state = UNSENT;
      received = new Received(host());
    }
  }

  /**
   * The synchronous way: the call holds the stack while the clock goes on. Timers fall due
   * meanwhile, but neither a task nor a microtask can run.
   */
  private void block(Answer answer, byte @Nullable [] body) {
    long now = host().clock().now();
    long until =
        switch (answer) {
          case Answer.Reply reply -> now + reply.whole();
          case Answer.Failure(long delay) -> now + delay;
          case Answer.Silence() -> now + PATIENCE;
        };
    Traffic traffic = begin(body);
    traffic.due(until);
    Pending pending = host().register("XMLHttpRequest", describe(), null, until);
    host().clock().block(until);
    traffic.end(answer);
    host().due(pending);
    host().done(pending);
    sent = false;
    uploadComplete = true;
    if (!(answer instanceof Answer.Reply reply)) {
      state = DONE;
      throw host()
          .idl()
          .thrownDomException(
              "NetworkError",
              "Failed to execute 'send' on 'XMLHttpRequest': Failed to load '" + url + "'.");
    }
    received.begin(reply);
    reply.body().forEach(part -> received.add(part.bytes()));
    enter(DONE);
    progress("load", received.loaded(), received.total);
    progress("loadend", received.loaded(), received.total);
  }

  /** Whether a body would be sent with its method. */
  boolean takesBody() {
    return !List.of("GET", "HEAD").contains(method);
  }
}
