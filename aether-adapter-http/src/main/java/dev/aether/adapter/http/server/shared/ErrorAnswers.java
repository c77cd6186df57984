package dev.aether.adapter.http.server.shared;

import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Kind;
import dev.aether.domain.shared.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever is thrown into an answer; what nobody expected is logged and told as "internal".
 */
public final class ErrorAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);
  private static final long RETRY_SECONDS = 1;

  private static final long PASSED_OVER = 8 << 20;

  private ErrorAnswers() {}

  static void register(RoutesConfig routes) {
    routes.exception(DomainException.class, (e, ctx) -> answer(ctx, e.problem()));
    routes.exception(HttpResponseException.class, (e, ctx) -> answer(ctx, translate(ctx, e)));
    routes.exception(Exception.class, (e, ctx) -> answer(ctx, unexpected(ctx, e)));
  }

  /** Answers with the problem, in the shape that its path has. */
  public static void answer(Context ctx, Problem problem) {
    int status = status(ctx, problem.code());
    Long retryAfter = retryAfter(problem);
    if (retryAfter != null) {
      ctx.header("Retry-After", String.valueOf(retryAfter));
    }
    if (status == 401) {
      ctx.header("WWW-Authenticate", "Bearer");
    }
    ctx.header("Cache-Control", "no-store");
    String requestId = RequestLog.id(ctx);
    if (ctx.path().startsWith("/auth/v1/")) {
      AuthErrorJson.answer(ctx, status, problem);
    } else {
      Json.answer(ctx, status, ErrorJson.of(problem, retryAfter, requestId));
    }
  }

  /** Who names the version that he saw in a header is told that his condition does not hold. */
  private static int status(Context ctx, ErrorCode code) {
    return code == ErrorCode.SITE_VERSION_CONFLICT && ctx.header("If-Match") != null
        ? 412
        : Statuses.of(code);
  }

  /** Seconds until trying again can help; null where it cannot. */
  private static Long retryAfter(Problem problem) {
    if (problem.details().get("retryAfter") instanceof Long seconds) {
      return seconds;
    }
    boolean passing =
        problem.code().kind() == Kind.UNAVAILABLE
            || problem.code() == ErrorCode.IDEMPOTENCY_IN_FLIGHT;
    return passing ? RETRY_SECONDS : null;
  }

  private static Problem translate(Context ctx, HttpResponseException e) {
    return switch (e.getStatus()) {
      case 404 -> Problem.of(ErrorCode.SYS_NO_SUCH_ROUTE, "There is nothing at this address.");
      case 405 ->
          new Problem(
              ErrorCode.SYS_METHOD_NOT_ALLOWED,
              "This address does not take this method.",
              Map.copyOf(e.getDetails()));
      case 413 -> tooLarge(ctx);
      default -> Problem.of(ErrorCode.VAL_INVALID_INPUT, "The request is not valid.");
    };
  }

  private static Problem tooLarge(Context ctx) {
    try {
      Leftover.passOver(ctx, PASSED_OVER);
    } catch (IOException e) {
      LOG.debug("the sender of a body that is too large went away", e);
    }
    return Problem.of(ErrorCode.VAL_BODY_TOO_LARGE, "The body is too large.");
  }

  private static Problem unexpected(Context ctx, Exception e) {
    LOG.error("{} {} failed", ctx.method(), ctx.req().getRequestURI(), e);
    return Problem.of(
        ErrorCode.SYS_INTERNAL, "Something went wrong on our side; tell us the request id.");
  }
}
