package loopglass.engine.host.net;

import java.util.List;

/** What the simulated server does about a request. */
sealed interface Answer {

  /**
   * It answers.
   *
   * @param delay virtual nanoseconds until the headers are there
   * @param headers all of them
   * @param body its parts in order
   * @param url where the answer came from, after redirects
   * @param redirected whether that is another address than the one that was asked for
   * @param reason in words, why the answer comes
   */
  record Reply(
      long delay,
      int status,
      HeaderList headers,
      List<Part> body,
      String url,
      boolean redirected,
      String reason)
      implements Answer {

    /** Virtual nanoseconds until all of it is there. */
    long whole() {
      return delay + body.stream().mapToLong(Part::after).sum();
    }

    /** How many bytes the body has. */
    long size() {
      return body.stream().mapToLong(part -> part.bytes().length).sum();
    }

    String statusText() {
      return StatusText.of(status);
    }
  }

  /** A network error, after so many virtual nanoseconds. */
  record Failure(long delay) implements Answer {}

  /** Nothing ever comes. */
  record Silence() implements Answer {}

  /**
   * A part of a body.
   *
   * @param after virtual nanoseconds after the part before it, or after the headers
   */
  record Part(long after, byte[] bytes) {}
}
