package dev.aether.adapter.http.server.shared;

import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.Sha256;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Reads bodies that may be larger than what the server takes otherwise. A few at a time, of each
 * sender a part of these, and each for a limited time, since they are held in memory.
 */
public final class LargeBody {
  private static final String HASH = "hash of a large body";
  private static final int PIECE = 16 << 10;

  private final long max;
  private final Duration patience;
  private final Semaphore places;
  private final int each;
  private final Map<Object, Integer> senders = new ConcurrentHashMap<>();

  /**
   * For bodies of at most {@code max} bytes.
   *
   * @param patience how long somebody may take to send one
   * @param atOnce how many are held at the same time, a quarter of them from one sender; more are
   *     sent away
   */
  public LargeBody(long max, Duration patience, int atOnce) {
    this.max = max;
    this.patience = patience;
    this.places = new Semaphore(atOnce);
    this.each = Math.max(1, atOnce / 4);
  }

  /**
   * What {@code use} makes of the whole body, whose place is kept until then. {@code
   * VAL_BODY_TOO_LARGE} as soon as that is known, before anything is kept where it was told; {@code
   * VAL_MISSING_FIELD} where there is none.
   */
  public <T> T read(Context ctx, Object sender, Function<byte[], T> use) {
    if (ctx.req().getContentLengthLong() > max) {
      throw refuseLarge(ctx);
    }
    if (!places.tryAcquire()) {
      throw busy(ctx);
    }
    try {
      if (senders.merge(sender, 1, Integer::sum) > each) {
        throw busy(ctx);
      }
      byte[] body = received(ctx);
      ctx.attribute(HASH, Sha256.of(body));
      return use.apply(body);
    } catch (IOException e) {
      throw endless(e);
    } finally {
      senders.computeIfPresent(sender, (who, count) -> count == 1 ? null : count - 1);
      places.release();
    }
  }

  /** The hash of what was read here; empty where nothing was. */
  public static Optional<Sha256> hashOf(Context ctx) {
    return Optional.ofNullable(ctx.attribute(HASH));
  }

  private byte[] received(Context ctx) throws IOException {
    long begun = System.nanoTime();
    InputStream in = ctx.req().getInputStream();
    ByteArrayOutputStream body =
        new ByteArrayOutputStream(Math.max(PIECE, ctx.req().getContentLength()));
    byte[] piece = new byte[PIECE];
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      body.write(piece, 0, n);
      if (body.size() > max) {
        throw refuseLarge(ctx);
      }
      if (System.nanoTime() - begun > patience.toNanos()) {
        ctx.header("Connection", "close");
        throw Problem.of(ErrorCode.VAL_INVALID_INPUT, "The body took too long to arrive.")
            .asException();
      }
    }
    if (body.size() == 0) {
      throw Problem.of(ErrorCode.VAL_MISSING_FIELD, "A body is expected.").asException();
    }
    return body.toByteArray();
  }

  private static DomainException endless(IOException cause) {
    return new DomainException(
        Problem.of(ErrorCode.VAL_INVALID_INPUT, "The body did not come to its end."), cause);
  }

  private static DomainException busy(Context ctx) {
    ctx.header("Connection", "close"); // what follows is not read
    return Problem.of(ErrorCode.SYS_UNAVAILABLE, "Many uploads are under way; try again soon.")
        .asException();
  }

  private DomainException refuseLarge(Context ctx) {
    try {
      Leftover.passOver(ctx, max);
    } catch (IOException e) {
      return endless(e);
    }
    return Problem.of(ErrorCode.VAL_BODY_TOO_LARGE, "The body has more than " + max + " bytes.")
        .asException();
  }
}
