package dev.aether.adapter.ai.remote;

import dev.aether.adapter.ai.remote.transport.ModelFailure;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Duration;

/** What whoever waits is told of a model that failed. */
final class Refusals {
  private Refusals() {}

  static RuntimeException of(ModelFailure failure, Duration limit) {
    return switch (failure.kind()) {
      case TIMEOUT ->
          failed(
              ErrorCode.AI_TIMEOUT,
              "The model did not answer within " + limit.toSeconds() + " seconds.");
      case KEY_REFUSED ->
          failed(
              ErrorCode.AI_GENERATION_FAILED,
              "The model's provider does not let this server in; its operator has to look.");
      case REJECTED ->
          failed(
              ErrorCode.AI_GENERATION_FAILED,
              "The model's provider refuses what this server asks; its operator has to look.");
      case BUSY, RESTING, UNAVAILABLE ->
          failed(
              ErrorCode.AI_GENERATION_FAILED,
              "The model cannot be reached at the moment; please try again later.");
      case TOO_LARGE, UNREADABLE -> unusable();
    };
  }

  static RuntimeException unusable() {
    return failed(
        ErrorCode.AI_GENERATION_FAILED, "The model's answers could not be used; please try again.");
  }

  private static RuntimeException failed(ErrorCode code, String message) {
    return Problem.of(code, message).asException();
  }
}
