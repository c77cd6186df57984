package dev.aether.application;

import dev.aether.application.generation.ComponentComposer;
import dev.aether.application.generation.ImageModel;
import dev.aether.application.generation.ModelWork;
import dev.aether.application.generation.SiteComposer;
import dev.aether.application.generation.TextImprover;
import dev.aether.domain.billing.price.ModelUsage;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.generation.ComponentWish;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.GenerationStep;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.generation.content.ContentToImprove;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.theme.Theme;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Composers that do as a test wants. */
public final class Composers {
  private Composers() {}

  /** What a composer does with a brief. */
  @FunctionalInterface
  public interface Composition {
    SiteContent compose(GenerationBrief brief, ModelWork work);
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
      public ComposedSite compose(GenerationBrief brief, ModelWork work) {
        return ComposedSite.of(composition.compose(brief, work));
      }
    };
  }

  /** Makes a site of this title and says that these choices led to it. */
  public static SiteComposer choosing(String title, List<SiteComposer.Selection> selections) {
    return choosing(titled(title), selections);
  }

  /** Has another one make a site and says that these choices led to it. */
  public static SiteComposer choosing(SiteComposer plain, List<SiteComposer.Selection> selections) {
    return new SiteComposer() {
      @Override
      public String model() {
        return plain.model();
      }

      @Override
      public Duration usualTime() {
        return plain.usualTime();
      }

      @Override
      public ComposedSite compose(GenerationBrief brief, ModelWork work) {
        return new ComposedSite(plain.compose(brief, work).content(), selections);
      }
    };
  }

  public static SiteComposer.Selection selection(String component, String reason) {
    return new SiteComposer.Selection(
        component, reason, new BigDecimal("0.87"), PropValue.fields(Map.of()));
  }

  public static SiteComposer titled(String title) {
    return doing(
        (brief, work) -> {
          work.reach(GenerationStep.WRITING_WORDS);
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
      public Composed compose(ComponentWish wish, ModelWork work) {
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
      public String improve(ContentToImprove content, ModelWork work) {
        return improvement.apply(content.text());
      }
    };
  }

  public static SiteComposer failing(RuntimeException failure) {
    return doing(
        (brief, work) -> {
          throw failure;
        });
  }

  /** Draws so. */
  public static ImageModel images(Function<Prompt, byte[]> drawing) {
    return new ImageModel() {
      @Override
      public String model() {
        return "dalle-3";
      }

      @Override
      public byte[] draw(Prompt description, ModelWork work) {
        byte[] drawn = drawing.apply(description);
        work.took(model(), ModelUsage.images(1));
        return drawn;
      }
    };
  }
}
