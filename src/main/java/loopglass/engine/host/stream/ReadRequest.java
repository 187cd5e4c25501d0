package loopglass.engine.host.stream;

/** Somebody who wants the next chunk (Streams §4.2.2 "read request"). */
public interface ReadRequest {

  /** Here it is. */
  void chunk(Object chunk);

  /** There is none: the stream is closed. */
  void close();

  /** There is none: the stream is errored. */
  void error(Object reason);
}
