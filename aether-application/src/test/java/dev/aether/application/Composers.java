package dev.aether.application;

import dev.aether.application.generation.SiteComposer;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.GenerationStep;
import dev.aether.domain.site.SiteContent;
import java.time.Duration;
import java.util.function.Consumer;

/** Composers that do as a test wants. */
public final class Composers {
  private Composers() {}

  /** What a composer does with a brief. */
  @FunctionalInterface
  public interface Composition {
    SiteContent compose(GenerationBrief brief, Consumer<GenerationStep> progress);
  }

  public static SiteComposer doing(Composition composition) {
    return new SiteComposer() {
      @Override
      public String model() {
        return "test-model";
      }

      @Override
      public Duration usualTime() {
        return Duration.ofSeconds(1);
      }

      @Override
      public SiteContent compose(GenerationBrief brief, Consumer<GenerationStep> progress) {
        return composition.compose(brief, progress);
      }
    };
  }

  public static SiteComposer titled(String title) {
    return doing(
        (brief, progress) -> {
          progress.accept(GenerationStep.WRITING_WORDS);
          return Fixtures.contentTitled(title);
        });
  }

  public static SiteComposer failing(RuntimeException failure) {
    return doing(
        (brief, progress) -> {
          throw failure;
        });
  }
}
