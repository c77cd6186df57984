package dev.aether.adapter.http.server.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.aether.domain.shared.Problem;
import java.util.Map;

/** The body of every refusal under {@code /api}. */
record ErrorJson(Fault error) {

  /** What is wrong; {@code retryAfter}, in seconds, only where trying again can help. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Fault(
      String code,
      String ref,
      String message,
      Map<String, Object> details,
      Long retryAfter,
      String requestId) {}

  static ErrorJson of(Problem problem, Long retryAfter, String requestId) {
    return new ErrorJson(
        new Fault(
            problem.code().word(),
            problem.code().ref(),
            problem.message(),
            problem.details(),
            retryAfter,
            requestId));
  }
}
