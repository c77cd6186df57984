package dev.aether.adapter.http.server.shared;

import dev.aether.domain.shared.ErrorCode;

/** Which HTTP status a refusal has; the only place that knows. */
final class Statuses {
  private Statuses() {}

  static int of(ErrorCode code) {
    if (code == ErrorCode.VAL_BODY_TOO_LARGE) {
      return 413;
    }
    if (code == ErrorCode.VAL_UNSUPPORTED_MEDIA_TYPE) {
      return 415;
    }
    if (code == ErrorCode.SYS_METHOD_NOT_ALLOWED) {
      return 405;
    }
    if (code == ErrorCode.IDEMPOTENCY_KEY_REUSED) {
      return 422;
    }
    return switch (code.kind()) {
      case INVALID -> 400;
      case UNAUTHENTICATED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case LIMIT -> 429;
      case INTERNAL -> 500;
      case UPSTREAM -> 502;
      case UNAVAILABLE -> 503;
    };
  }
}
