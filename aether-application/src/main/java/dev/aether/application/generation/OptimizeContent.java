package dev.aether.application.generation;

import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.GenerationType;
import dev.aether.domain.generation.content.ContentScores;
import dev.aether.domain.generation.content.ContentToImprove;

/** Writes a text better and tells by how much. */
public final class OptimizeContent {
  private final PaidWork work;
  private final TextImprover improver;

  public OptimizeContent(PaidWork work, TextImprover improver) {
    this.work = work;
    this.improver = improver;
  }

  /** The better text with its scores, and those of the text as it was. */
  public record Optimized(
      GenerationId generation, String text, ContentScores scores, ContentScores before) {}

  /**
   * The better text; LIMIT {@code AI_QUOTA_EXCEEDED} where no credit is left, and whatever the
   * improver refuses with.
   */
  public Optimized handle(Actor.User actor, ContentToImprove content) {
    PaidWork.Order order =
        new PaidWork.Order(
            GenerationType.OPTIMIZATION,
            GenerationBrief.of(content.beginning()),
            improver.model(),
            AuditAction.AI_OPTIMIZE);
    PaidWork.Done<String> done =
        work.handle(actor, order, asked -> improver.improve(content, asked), text -> {});
    return new Optimized(
        done.id(),
        done.result(),
        ContentScores.of(done.result(), content.context()),
        ContentScores.of(content.text(), content.context()));
  }
}
