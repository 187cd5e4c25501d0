package loopglass.engine.host.net;

import loopglass.engine.host.Host;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Deferred;
import org.jspecify.annotations.Nullable;

/** One call of fetch (Fetch §5.6). */
final class Fetch implements Transfer.Client {

  private final Host host;
  private final Request request;
  private final Deferred promise;
  private final Inflow inflow = new Inflow();
  private @Nullable Transfer transfer;
  private boolean settled;

  private Fetch(Host host, Request request) {
    this.host = host;
    this.request = request;
    this.promise = host.idl().deferred();
  }

  /** The promise of the response. */
  static Object fetch(Host host, Server server, Call call) {
    Request request = RequestInit.request(host, call);
    Fetch fetch = new Fetch(host, request);
    Object reason = request.signal.reason();
    if (reason != null) {
      fetch.promise.reject(reason);
      return fetch.promise.promise();
    }
    byte[] sent = request.body == null ? null : request.body.bytesNow();
    if (request.body != null && !request.body.isUnusable()) {
      request.body.moved(); // it is sent: nobody can read it from now on
    }
    fetch.send(server, sent);
    request.signal.whenAborted(fetch::abort);
    return fetch.promise.promise();
  }

  private void send(Server server, byte @Nullable [] sent) {
    String url = Address.withoutFragment(request.head.url());
    Answer answer =
        request.head.redirect().equals("follow")
            ? server.followed(request.head.method(), url)
            : server.answer(request.head.method(), url);
    Traffic traffic =
        Traffic.begin(host, "fetch", request.head.method(), url, request.headers.list, sent);
    transfer = Transfer.start(host, traffic, request.describe(), answer, this);
    inflow.whenUnwanted(transfer::cancel);
  }

  @Override
  public void responded(Answer.Reply reply) {
    settled = true;
    boolean redirects = Server.isRedirect(reply.status()) && reply.headers().has("location");
    if (redirects && request.head.redirect().equals("error")) {
      failed();
      return;
    }
    promise.resolve(
        redirects && request.head.redirect().equals("manual")
            ? filtered("opaqueredirect")
            : request.head.mode().equals("no-cors") && !isSameOrigin(reply.url())
                ? filtered("opaque")
                : response(reply));
  }

  private Response filtered(String type) {
    String url = type.equals("opaque") ? "" : Address.withoutFragment(request.head.url());
    return new Response(
        host,
        new Response.Head(type, url, false, 0, ""),
        new Headers(new HeaderList(), Headers.Guard.IMMUTABLE),
        null);
  }

  private Response response(Answer.Reply reply) {
    HeaderList headers = reply.headers().copy();
    headers.delete("set-cookie");
    String text = reply.statusText();
    Response.Head head =
        new Response.Head(
            isSameOrigin(reply.url()) ? "basic" : "cors",
            reply.url(),
            reply.redirected(),
            reply.status(),
            text);
    boolean bodiless =
        request.head.method().equals("HEAD") || reply.status() == 204 || reply.status() == 304;
    if (reply.body().isEmpty()) {
      inflow.end();
    }
    return new Response(
        host,
        head,
        new Headers(headers, Headers.Guard.IMMUTABLE),
        bodiless ? null : Body.received(host, inflow));
  }

  private boolean isSameOrigin(String url) {
    return url.startsWith(host.world().origin() + "/")
        || url.startsWith("data:")
        || url.startsWith("blob:");
  }

  @Override
  public void received(byte[] part, boolean last) {
    inflow.add(part, last);
  }

  @Override
  public void failed() {
    settled = true;
    promise.reject(host.idl().error("TypeError", "Failed to fetch"));
  }

  /** Fetch §5.6 "abort the fetch() call". */
  private void abort() {
    Object reason = request.signal.reason();
    if (reason == null) {
      return;
    }
    if (transfer != null) {
      transfer.cancel();
    }
    if (!settled) {
      settled = true;
      promise.reject(reason);
    }
    inflow.fail(reason);
  }
}
