package dev.aether.adapter.http.server.shared;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.http.Context;
import java.util.Locale;

/**
 * The body of refusals under {@code /auth/v1}, which speaks Supabase's auth API: {@code code} and
 * {@code message} for clients that ask for today's version, {@code error_code} and {@code msg} for
 * older ones.
 */
record AuthErrorJson(
    String code, String message, @JsonProperty("error_code") String errorCode, String msg) {
  private static final String API_VERSION = "2024-01-01";

  static void answer(Context ctx, int status, Problem problem) {
    ctx.header("X-Supabase-Api-Version", API_VERSION);
    String word = word(problem.code());
    int own =
        problem.code() == ErrorCode.AUTH_EMAIL_TAKEN
                || problem.code() == ErrorCode.AUTH_WEAK_PASSWORD
            ? 422
            : status;
    Json.answer(ctx, own, new AuthErrorJson(word, problem.message(), word, problem.message()));
  }

  private static String word(ErrorCode code) {
    return switch (code) {
      case AUTH_INVALID_CREDENTIALS -> "invalid_credentials";
      case AUTH_EMAIL_TAKEN -> "user_already_exists";
      case AUTH_WEAK_PASSWORD -> "weak_password";
      case VAL_INVALID_FORMAT, VAL_INVALID_INPUT, VAL_MISSING_FIELD -> "validation_failed";
      case RATE_LIMIT_EXCEEDED -> "over_request_rate_limit";
      case SYS_INTERNAL -> "unexpected_failure";
      default -> code.name().toLowerCase(Locale.ROOT);
    };
  }
}
