package dev.aether.application;

import dev.aether.application.generation.ComponentComposer;
import dev.aether.application.generation.SiteComposer;
import dev.aether.application.generation.TextImprover;
import dev.aether.domain.generation.ComponentWish;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.GenerationStep;
import dev.aether.domain.generation.content.ContentToImprove;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.theme.Theme;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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

  /** Makes a hero of this title, whatever is wished for. */
  public static ComponentComposer heroTitled(String title) {
    return componentsBy(
        wish ->
            new ComponentComposer.Composed(
                Fixtures.contentTitled(title).tree().root().children().get(0),
                Theme.standard(),
                "en"));
  }

  public static ComponentComposer componentsBy(
      Function<ComponentWish, ComponentComposer.Composed> making) {
    return new ComponentComposer() {
      @Override
      public String model() {
        return "test-model";
      }

      @Override
      public Composed compose(ComponentWish wish) {
        return making.apply(wish);
      }
    };
  }

  public static TextImprover improver(UnaryOperator<String> improvement) {
    return new TextImprover() {
      @Override
      public String model() {
        return "test-model";
      }

      @Override
      public String improve(ContentToImprove content) {
        return improvement.apply(content.text());
      }
    };
  }

  public static SiteComposer failing(RuntimeException failure) {
    return doing(
        (brief, progress) -> {
          throw failure;
        });
  }
}
