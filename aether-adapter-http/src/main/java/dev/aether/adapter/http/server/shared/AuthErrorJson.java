package dev.aether.adapter.http.server.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;

/**
 * The body of refusals under {@code /auth/v1}, which speaks Supabase's auth API: {@code code} and
 * {@code message} for clients that ask for today's version, {@code error_code} and {@code msg} for
 * older ones.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuthErrorJson(
    String code,
    String message,
    @JsonProperty("error_code") String errorCode,
    String msg,
    @JsonProperty("weak_password") Weakness weakPassword) {

  /** Why a password will not do. */
  record Weakness(List<String> reasons) {}

  static void answer(Context ctx, int status, Problem problem) {
    boolean nothingShown = ctx.header("Authorization") == null;
    String word = word(problem.code(), nothingShown);
    ctx.header("X-Supabase-Api-Version", "2024-01-01");
    ctx.header("X-Sb-Error-Code", word);
    Weakness weakness =
        problem.code() == ErrorCode.AUTH_WEAK_PASSWORD ? new Weakness(List.of("length")) : null;
    Json.answer(
        ctx,
        status(problem.code(), nothingShown, status),
        new AuthErrorJson(word, problem.message(), word, problem.message(), weakness));
  }

  private static int status(ErrorCode code, boolean nothingShown, int usual) {
    return switch (code) {
      case AUTH_EMAIL_TAKEN, AUTH_WEAK_PASSWORD, AUTH_SAME_PASSWORD -> 422;
      case AUTH_INVALID_TOKEN, AUTH_EXPIRED_TOKEN -> nothingShown ? 401 : 403;
      case AUTH_SESSION_ENDED -> 403;
      default -> usual;
    };
  }

  private static String word(ErrorCode code, boolean nothingShown) {
    return switch (code) {
      case AUTH_INVALID_CREDENTIALS -> "invalid_credentials";
      case AUTH_EMAIL_TAKEN -> "user_already_exists";
      case AUTH_WEAK_PASSWORD -> "weak_password";
      case AUTH_SAME_PASSWORD -> "same_password";
      case AUTH_REAUTHENTICATION_NEEDED -> "reauthentication_needed";
      case AUTH_INVALID_TOKEN, AUTH_EXPIRED_TOKEN -> nothingShown ? "no_authorization" : "bad_jwt";
      case AUTH_SESSION_ENDED -> "session_not_found";
      case AUTH_SUSPENDED -> "user_banned";
      case AUTH_REFRESH_TOKEN_NOT_FOUND -> "refresh_token_not_found";
      case AUTH_REFRESH_TOKEN_REUSED -> "refresh_token_already_used";
      case VAL_INVALID_FORMAT, VAL_INVALID_INPUT, VAL_MISSING_FIELD -> "validation_failed";
      case RATE_LIMIT_EXCEEDED -> "over_request_rate_limit";
      case SYS_INTERNAL -> "unexpected_failure";
      default -> code.name().toLowerCase(Locale.ROOT);
    };
  }
}
