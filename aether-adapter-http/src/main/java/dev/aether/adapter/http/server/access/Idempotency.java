package dev.aether.adapter.http.server.access;

import dev.aether.adapter.http.server.shared.LargeBody;
import dev.aether.application.access.IdempotencyKeys;
import dev.aether.application.access.StoredAnswer;
import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.IdempotencyKey;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.Sha256;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Requests that their callers named: the first has the effect, and its answer is kept with it in
 * one unit; the same again gets the same answer. A request that is refused keeps nothing, so that
 * it can be mended and sent again under its name.
 */
public final class Idempotency {
  private static final String HEADER = "Idempotency-Key";
  private static final String KEEP_NOTHING = "keep nothing";
  private static final String AFTERWARDS = "afterwards";
  private static final List<String> KEPT = List.of("Content-Type", "Location", "ETag");

  private final UnitOfWork units;
  private final IdempotencyKeys keys;
  private final AnswerSeal seal;
  private final Clock clock;

  public Idempotency(UnitOfWork units, IdempotencyKeys keys, AnswerSeal seal, Clock clock) {
    this.units = units;
    this.keys = keys;
    this.seal = seal;
    this.clock = clock;
  }

  /**
   * Has {@code action} done once the request's effect is stored for good, such as waiting for work
   * that it queued; it may change the answer. A request that was answered before skips it.
   */
  public static void afterwards(Context ctx, Consumer<Context> action) {
    ctx.attribute(AFTERWARDS, action);
  }

  /** Has the answer kept by nobody, since who asked is gone. */
  public static void keepNothing(Context ctx) {
    ctx.attribute(KEEP_NOTHING, true);
  }

  void handle(Context ctx, Handler handler) throws Exception {
    Optional<IdempotencyKey> key = key(ctx);
    if (key.isPresent()) {
      handleNamed(ctx, handler, key.get());
    } else {
      handler.handle(ctx);
    }
    Consumer<Context> action = ctx.attribute(AFTERWARDS);
    if (action != null) {
      action.accept(ctx);
    }
  }

  private void handleNamed(Context ctx, Handler handler, IdempotencyKey key) {
    Actor.User actor = Authentication.actor(ctx);
    Sha256 request = hash(ctx);
    units.run(
        actor,
        () ->
            keys.begin(actor.id(), key, request, clock.instant())
                .ifPresentOrElse(
                    kept -> answerAgain(ctx, actor.id(), kept),
                    () -> {
                      units.together(() -> run(handler, ctx));
                      if (ctx.attribute(KEEP_NOTHING) == null) {
                        keys.finish(actor.id(), key, answerOf(ctx, actor.id()));
                      }
                    }));
  }

  /**
   * The same for work that takes long: the key is claimed in one unit, the work done in none, its
   * answer kept in another. An effect whose answer cannot be kept is had again by who asks again.
   */
  void handleOutside(Context ctx, Handler handler) throws Exception {
    Optional<IdempotencyKey> key = key(ctx);
    if (key.isEmpty()) {
      handler.handle(ctx);
      return;
    }
    Actor.User actor = Authentication.actor(ctx);
    IdempotencyKeys.Claim claim =
        new IdempotencyKeys.Claim(actor.id(), key.get(), hash(ctx), clock.instant());
    Optional<StoredAnswer> kept =
        units.as(
            actor, () -> keys.claim(claim.user(), claim.key(), claim.requestHash(), claim.at()));
    if (kept.isPresent()) {
      answerAgain(ctx, actor.id(), kept.get());
      return;
    }
    boolean done = false;
    try {
      run(handler, ctx);
      done = true;
    } finally {
      if (!done) {
        units.run(actor, () -> keys.release(claim));
      }
    }
    StoredAnswer answer = answerOf(ctx, actor.id());
    units.run(actor, () -> keys.settle(claim, answer, clock.instant()));
  }

  private static void run(Handler handler, Context ctx) {
    try {
      handler.handle(ctx);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("a handler that throws what it need not declare", e);
    }
  }

  private static Optional<IdempotencyKey> key(Context ctx) {
    List<String> values = Collections.list(ctx.req().getHeaders(HEADER));
    if (values.size() > 1) {
      throw Problem.of(ErrorCode.VAL_INVALID_INPUT, "There is more than one " + HEADER + " header.")
          .asException();
    }
    return values.stream().findFirst().map(IdempotencyKey::new);
  }

  /** All that makes the request what it is: where to, and the body as it was sent. */
  private static Sha256 hash(Context ctx) {
    String query = ctx.queryString() == null ? "" : ctx.queryString();
    String head = ctx.method() + "\n" + ctx.path() + "\n" + query + "\n";
    return Sha256.of(
        LargeBody.hashOf(ctx)
            .map(hash -> head + ctx.contentType() + "\n" + hash)
            .orElseGet(() -> head + new String(ctx.bodyAsBytes(), StandardCharsets.ISO_8859_1)));
  }

  private StoredAnswer answerOf(Context ctx, UserId user) {
    SortedMap<String, String> headers = new TreeMap<>();
    for (String name : KEPT) {
      String value = ctx.res().getHeader(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    String body = ctx.result();
    return new StoredAnswer(ctx.statusCode(), headers, seal.seal(user, body == null ? "" : body));
  }

  private void answerAgain(Context ctx, UserId user, StoredAnswer kept) {
    kept.headers().forEach(ctx::header);
    ctx.header("Idempotency-Replayed", "true");
    ctx.status(kept.status());
    String body = seal.open(user, kept.body());
    if (!body.isEmpty()) {
      ctx.result(body);
    }
  }
}
