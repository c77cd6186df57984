package dev.aether.adapter.http.server.access;

import dev.aether.domain.access.Operation;
import io.javalin.http.Context;

/** What is asked of a caller who is known and may do the operation, such as his rate limit. */
@FunctionalInterface
public interface Gate {
  /** Refuses by throwing; may add headers to the answer either way. */
  void pass(Context ctx, Caller caller, Operation operation);
}
