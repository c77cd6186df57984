package dev.aether.adapter.http.server.shared;

import dev.aether.domain.account.UserId;
import io.javalin.http.Context;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * One line for each request, under an id that its answer carries too. The path is logged as it was
 * sent, still encoded, and without its query: neither line breaks nor secrets get into the log.
 */
public final class RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger("dev.aether.requests");
  private static final String ID = "requestId";
  private static final String USER = "user";

  private RequestLog() {}

  static void begin(Context ctx) {
    String id = newId();
    ctx.attribute(ID, id);
    ctx.header("X-Request-Id", id);
    ctx.header("X-Content-Type-Options", "nosniff");
    MDC.put(ID, id);
  }

  /** Only to be told apart by: the secure source of randomness is one lock for all threads. */
  private static String newId() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    long version4 = (random.nextLong() & ~0xF000L) | 0x4000L;
    long variant2 = (random.nextLong() & ~(3L << 62)) | (1L << 63);
    return new UUID(version4, variant2).toString();
  }

  /** The id of a request; also before {@link #begin}, where a request never got that far. */
  static String id(Context ctx) {
    String id = ctx.attribute(ID);
    if (id == null) {
      begin(ctx);
    }
    return ctx.attribute(ID);
  }

  /** Notes whose request it is. */
  public static void user(Context ctx, UserId user) {
    ctx.attribute(USER, user.toString());
  }

  static void write(Context ctx, Float millis) {
    Object user = ctx.attribute(USER);
    LOG.atInfo()
        .addKeyValue("method", ctx.method())
        .addKeyValue("path", ctx.req().getRequestURI())
        .addKeyValue("status", ctx.statusCode())
        .addKeyValue("millis", Math.round(millis))
        .addKeyValue("user", user)
        .log("answered");
    MDC.remove(ID);
  }
}
