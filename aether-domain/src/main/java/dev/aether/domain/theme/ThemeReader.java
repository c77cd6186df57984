package dev.aether.domain.theme;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.reading.ObjectReader;
import dev.aether.domain.component.reading.Objections;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.colour.Colour;
import dev.aether.domain.theme.font.Font;
import dev.aether.domain.theme.font.ThemeFonts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one theme from JSON; see {@link ThemeJson#read(String)}. */
final class ThemeReader {
  private static final Set<String> FIELDS =
      Set.of("colors", "fonts", "colorScheme", "spacing", "borderRadius", "shadows");
  private static final Set<String> COLORS =
      Set.of("primary", "secondary", "background", "text", "accent");
  private static final Set<String> FONTS = Set.of("heading", "body", "code");
  private static final Set<String> SPACING = Set.of("unit", "scale");

  private final Objections objections = new Objections(ErrorCode.SITE_INVALID_THEME);

  Theme read(PropValue json) {
    Optional<Theme> theme = ObjectReader.of(json, "", FIELDS, objections).flatMap(this::theme);
    objections.throwIfAny();
    return theme.orElseThrow();
  }

  /** Empty only where there is an objection to what every theme has. */
  private Optional<Theme> theme(ObjectReader fields) {
    fields.requiring("colors", "fonts");
    Optional<ThemeColors> colors = fields.object("colors", COLORS).flatMap(this::colors);
    Optional<ThemeFonts> fonts = fields.object("fonts", FONTS).flatMap(this::fonts);
    Optional<ColorScheme> scheme = fields.text("colorScheme", ColorScheme::ofWire);
    Optional<Radius> radius =
        fields
            .value("borderRadius")
            .flatMap(value -> objections.attempt("/borderRadius", () -> Radius.of(value)));
    Optional<Spacing> spacing = fields.object("spacing", SPACING).flatMap(this::spacing);
    Optional<Shadows> shadows = fields.value("shadows").flatMap(this::shadows);
    return colors.flatMap(
        c ->
            fonts.map(
                f ->
                    new Theme(
                        c,
                        f,
                        scheme.orElse(ColorScheme.LIGHT),
                        radius.orElse(Radius.px(8)),
                        spacing,
                        shadows.orElse(Shadows.none()))));
  }

  private Optional<ThemeColors> colors(ObjectReader fields) {
    fields.requiring("primary", "secondary", "background", "text");
    Optional<Colour> primary = fields.text("primary", Colour::parse);
    Optional<Colour> secondary = fields.text("secondary", Colour::parse);
    Optional<Colour> background = fields.text("background", Colour::parse);
    Optional<Colour> text = fields.text("text", Colour::parse);
    Optional<Colour> accent = fields.text("accent", Colour::parse);
    boolean whole =
        primary.isPresent() && secondary.isPresent() && background.isPresent() && text.isPresent();
    return whole
        ? Optional.of(
            new ThemeColors(primary.get(), secondary.get(), background.get(), text.get(), accent))
        : Optional.empty();
  }

  private Optional<ThemeFonts> fonts(ObjectReader fields) {
    fields.requiring("heading", "body");
    Optional<Font> heading = fields.text("heading", Font::ofWire);
    Optional<Font> body = fields.text("body", Font::ofWire);
    Optional<Font> code = fields.text("code", Font::ofWire);
    return heading.flatMap(h -> body.map(b -> new ThemeFonts(h, b, code)));
  }

  private Optional<Spacing> spacing(ObjectReader fields) {
    fields.requiring("unit", "scale");
    return fields
        .number("unit")
        .flatMap(
            unit ->
                fields
                    .numbers("scale")
                    .flatMap(
                        scale -> objections.attempt("/spacing", () -> new Spacing(unit, scale))));
  }

  private Optional<Shadows> shadows(PropValue json) {
    Set<String> names = json instanceof PropValue.Fields f ? f.values().keySet() : Set.of();
    Map<String, Shadow> read = new LinkedHashMap<>();
    ObjectReader.of(json, "/shadows", names, objections)
        .ifPresent(
            fields ->
                names.forEach(
                    name ->
                        fields
                            .text(name, Shadow::parse)
                            .ifPresent(shadow -> read.put(name, shadow))));
    return objections.attempt("/shadows", () -> new Shadows(read));
  }
}
