package dev.aether.adapter.http.server.generation;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.aether.adapter.http.server.shared.FieldErrors;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.generation.GenerateComponent;
import dev.aether.application.generation.OptimizeContent;
import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.generation.ComponentWish;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.generation.ValidPrompt;
import dev.aether.domain.generation.content.ContentContext;
import dev.aether.domain.generation.content.ContentScores;
import dev.aether.domain.generation.content.ContentToImprove;
import dev.aether.domain.generation.content.Goal;
import dev.aether.domain.generation.content.Tone;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.font.FontStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The bodies of what is made while the caller waits (specification, section 2.1). */
final class AiToolJson {
  private AiToolJson() {}

  record Description(
      @ValidPrompt String description, @NotNull String type, @Valid GenerationJson.Style style) {
    ComponentWish wish() {
      FieldErrors errors = new FieldErrors();
      Optional<ComponentKind> kind =
          errors.read("/type", type, it -> Params.choose(it, "type", ComponentKind.class));
      GenerationJson.Style wishes = style == null ? new GenerationJson.Style(null, null) : style;
      Optional<ColorScheme> scheme =
          errors.read(
              "/style/colorScheme",
              wishes.colorScheme(),
              it -> Params.choose(it, "style/colorScheme", ColorScheme.class));
      Optional<FontStyle> font =
          errors.read(
              "/style/font", wishes.font(), it -> Params.choose(it, "style/font", FontStyle.class));
      errors.throwIfAny();
      return new ComponentWish(new Prompt(description), kind.orElseThrow(), scheme, font);
    }
  }

  /** The parts of a component that was made; {@code node} is what goes into a tree. */
  record Component(
      String componentId,
      String generationId,
      String code,
      String preview,
      @JsonRawValue String props,
      List<String> dependencies,
      @JsonRawValue String node) {
    static Component of(GenerateComponent.Made made) {
      ComponentNode node = made.component().node();
      return new Component(
          made.component().id().toString(),
          made.generation().toString(),
          made.rendered().code(),
          made.preview(),
          node.props().toJson(),
          List.copyOf(types(node, new TreeSet<>())),
          node.toJson().toJson());
    }

    private static TreeSet<String> types(ComponentNode node, TreeSet<String> types) {
      types.add(node.type().wire());
      node.children().forEach(child -> types(child, types));
      return types;
    }
  }

  record Content(@NotNull String content, @Valid About context) {
    ContentToImprove read() {
      return new ContentToImprove(
          content, context == null ? ContentContext.unknown() : context.read());
    }
  }

  record About(String industry, String tone, String goal) {
    ContentContext read() {
      FieldErrors errors = new FieldErrors();
      Optional<Tone> how = errors.read("/context/tone", tone, Tone::ofWire);
      Optional<Goal> what = errors.read("/context/goal", goal, Goal::ofWire);
      Optional<ContentContext> whole =
          errors.read(
              "/context/industry",
              "",
              it -> new ContentContext(Optional.ofNullable(industry), how, what));
      errors.throwIfAny();
      return whole.orElseThrow();
    }
  }

  record Optimized(
      String optimized,
      List<String> suggestions,
      Scores score,
      Scores originalScore,
      String generationId) {
    static Optimized of(OptimizeContent.Optimized made) {
      return new Optimized(
          made.text(),
          made.scores().suggestions(),
          Scores.of(made.scores()),
          Scores.of(made.before()),
          made.generation().toString());
    }
  }

  /** Points, 0 to 100. */
  record Scores(int readability, int seo, int engagement) {
    static Scores of(ContentScores scores) {
      return new Scores(
          scores.readability().score().points(),
          scores.seo().points(),
          scores.engagement().points());
    }
  }
}
