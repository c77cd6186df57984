package dev.aether.domain.component.contract;

import dev.aether.domain.component.Facet;
import dev.aether.domain.component.prop.ChoiceType;
import dev.aether.domain.component.prop.ColourType;
import dev.aether.domain.component.prop.FlagType;
import dev.aether.domain.component.prop.NumberType;
import dev.aether.domain.component.prop.ObjectType;
import dev.aether.domain.component.prop.PropSpec;
import dev.aether.domain.component.prop.PropType;
import dev.aether.domain.component.prop.PropsSchema;

/**
 * What every node may say of its look, its movement and other screens. The words are those of CSS;
 * lengths are in CSS pixels, times in milliseconds.
 */
public final class FacetSchemas {
  private static final PropsSchema STYLES =
      PropsSchema.of(
          style("color", new ColourType(), "Of the words."),
          style("background", new ColourType(), "Behind everything in it."),
          style("borderColor", new ColourType(), "Of the line around it."),
          style("borderWidth", NumberType.whole(0, 40), "Of the line around it."),
          style("borderRadius", NumberType.whole(0, 400), "Of its corners."),
          style("paddingTop", NumberType.whole(0, 400), "Free room within it, above."),
          style("paddingBottom", NumberType.whole(0, 400), "Free room within it, below."),
          style("paddingInline", NumberType.whole(0, 400), "Free room within it, at both sides."),
          style("marginTop", NumberType.whole(0, 400), "Free room before it."),
          style("marginBottom", NumberType.whole(0, 400), "Free room after it."),
          style("gap", NumberType.whole(0, 400), "Between the things in it."),
          style("maxWidth", NumberType.whole(100, 2_400), "Most room that it takes."),
          style("minHeight", NumberType.whole(0, 2_000), "Least height."),
          style("fontSize", NumberType.whole(8, 200), "Of its words."),
          style("fontWeight", NumberType.whole(100, 900), "From 100, thin, to 900, black."),
          style("lineHeight", NumberType.of("0.8", "3"), "As a multiple of the letters' size."),
          style("letterSpacing", NumberType.of("-5", "20"), "Between letters."),
          style("textAlign", ChoiceType.of("start", "center", "end", "justify"), "Of its lines."),
          style("alignItems", ChoiceType.of("start", "center", "end", "stretch"), "In a row."),
          style("opacity", NumberType.of("0", "1"), "From 0, not to be seen, to 1."),
          style("shadow", ChoiceType.of("none", "small", "medium", "large"), "Of the theme."));

  private static final PropsSchema ANIMATIONS =
      PropsSchema.of(
          style(
              "effect",
              ChoiceType.of("none", "fade", "rise", "slide-left", "slide-right", "zoom"),
              "How it appears."),
          style("trigger", ChoiceType.of("load", "view", "hover"), "When it begins."),
          style("duration", NumberType.whole(0, 5_000), "How long it takes."),
          style("delay", NumberType.whole(0, 5_000), "How long it waits before."));

  private static final ObjectType SCREEN =
      ObjectType.of(
          style("hidden", new FlagType(), "Whether it is not shown at all."),
          style("styles", new ObjectType(STYLES), "What looks different."));

  private static final PropsSchema RESPONSIVE =
      PropsSchema.of(
          style("mobile", SCREEN, "Narrower than 640 pixels."),
          style("tablet", SCREEN, "From 640 pixels, narrower than 1024."),
          style("desktop", SCREEN, "From 1024 pixels."));

  private FacetSchemas() {}

  /** What a node of any type may say in a facet; for the props that is nothing in common. */
  public static PropsSchema of(Facet facet) {
    return switch (facet) {
      case PROPS -> PropsSchema.NONE;
      case STYLES -> STYLES;
      case ANIMATIONS -> ANIMATIONS;
      case RESPONSIVE -> RESPONSIVE;
    };
  }

  private static PropSpec style(String name, PropType type, String description) {
    return PropSpec.optional(name, type, description);
  }
}
