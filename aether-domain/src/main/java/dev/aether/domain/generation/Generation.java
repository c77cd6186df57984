package dev.aether.domain.generation;

import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.util.Objects;
import java.util.Optional;

/**
 * One attempt of the system to make something from a brief (specification, section 1.6).
 *
 * <p>Pending, processing, then exactly one end. It may begin again while processing, when whoever
 * worked on it died.
 *
 * @param type what it makes
 * @param site the draft that it fills or the site that it is for; empty where there is none, also
 *     once that site is gone
 * @param revision grows by one with every change; a writer names the one that he saw
 * @param failure what to tell the user; only with status ERROR
 */
public record Generation(
    GenerationId id,
    UserId owner,
    GenerationType type,
    Optional<SiteId> site,
    GenerationBrief brief,
    GenerationStatus status,
    GenerationStep step,
    int revision,
    Optional<String> failure) {
  public Generation {
    Objects.requireNonNull(id);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(type);
    Objects.requireNonNull(site);
    Objects.requireNonNull(brief);
    Objects.requireNonNull(status);
    Objects.requireNonNull(step);
    Objects.requireNonNull(failure);
    if (failure.isPresent() != (status == GenerationStatus.ERROR)) {
      throw new IllegalArgumentException("a failure is told with status ERROR, and only then");
    }
  }

  /** A whole site, which fills this draft. */
  public static Generation requested(
      GenerationId id, UserId owner, SiteId site, GenerationBrief brief) {
    return requested(id, owner, GenerationType.SITE, Optional.of(site), brief);
  }

  public static Generation requested(
      GenerationId id,
      UserId owner,
      GenerationType type,
      Optional<SiteId> site,
      GenerationBrief brief) {
    return new Generation(
        id,
        owner,
        type,
        site,
        brief,
        GenerationStatus.PENDING,
        GenerationStep.WAITING,
        1,
        Optional.empty());
  }

  /** Work begins, or begins again after whoever did it is gone. */
  public Generation started() {
    return to(GenerationStatus.PROCESSING, GenerationStep.READING_PROMPT, Optional.empty());
  }

  /** The next step of the work; steps go forward only, and the ends have verbs of their own. */
  public Generation reached(GenerationStep next) {
    requireProcessing();
    if (next.percent() <= step.percent() || next.percent() >= GenerationStep.DONE.percent()) {
      throw new IllegalArgumentException("from " + step + " it does not go on to " + next);
    }
    return to(GenerationStatus.PROCESSING, next, Optional.empty());
  }

  public Generation completed() {
    return to(GenerationStatus.COMPLETE, GenerationStep.DONE, Optional.empty());
  }

  public Generation failed(String why) {
    return to(GenerationStatus.ERROR, GenerationStep.FAILED, Optional.of(why));
  }

  public Generation cancelled() {
    return to(GenerationStatus.CANCELLED, step, Optional.empty());
  }

  private void requireProcessing() {
    if (status != GenerationStatus.PROCESSING) {
      throw notProcessed();
    }
  }

  private Generation to(GenerationStatus next, GenerationStep nextStep, Optional<String> why) {
    if (status.isEnd()) {
      throw conflict("The generation has ended: " + status.wire() + ".");
    }
    if (!status.next().contains(next)) {
      throw notProcessed();
    }
    return new Generation(id, owner, type, site, brief, next, nextStep, revision + 1, why);
  }

  private RuntimeException notProcessed() {
    return conflict("The generation is not being processed; it is " + status.wire() + ".");
  }

  private static RuntimeException conflict(String message) {
    return Problem.of(ErrorCode.AI_GENERATION_CONFLICT, message).asException();
  }
}
