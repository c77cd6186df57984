package dev.aether.adapter.http.server.access;

import io.javalin.http.Context;

/** Lets nobody try API keys for long. */
public interface KeyGuesses {

  /** Refuses with {@code RATE_LIMIT_EXCEEDED} whoever tried too many wrong ones lately. */
  void requireFew(Context ctx);

  /** Notes that this one was wrong. */
  void wrong(Context ctx);
}
