package dev.aether.domain.theme.tokens;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.reading.ObjectReader;
import dev.aether.domain.component.reading.Objections;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.colour.Colour;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.Dimension;
import dev.aether.domain.theme.Radius;
import dev.aether.domain.theme.Shadow;
import dev.aether.domain.theme.Shadows;
import dev.aether.domain.theme.Spacing;
import dev.aether.domain.theme.Theme;
import dev.aether.domain.theme.ThemeColors;
import dev.aether.domain.theme.font.Font;
import dev.aether.domain.theme.font.ThemeFonts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes a theme of a file's tokens; see {@link DesignTokens#read(PropValue)}. */
final class TokenReader {
  private static final String SHADOW = "shadow.";
  private static final String SCALE = "spacing.scale.";

  private final Map<String, Token> left = new LinkedHashMap<>();
  private final TokenFile file;
  private final Objections objections = new Objections(ErrorCode.SITE_INVALID_THEME);

  TokenReader(TokenFile file) {
    this.file = file;
    TokenAliases aliases = new TokenAliases(file.tokens());
    file.tokens().forEach((path, token) -> left.put(path, aliases.resolve(token)));
  }

  ImportedTheme read() {
    Optional<ThemeColors> colors = colors();
    Optional<ThemeFonts> fonts = fonts();
    Optional<Radius> radius =
        take("radius", "dimension", v -> new Radius(TokenValues.dimension(v)));
    Optional<Spacing> spacing = spacing();
    Shadows shadows = shadows();
    ColorScheme scheme = scheme();
    objections.throwIfAny();
    Theme theme =
        new Theme(
            colors.orElseThrow(),
            fonts.orElseThrow(),
            scheme,
            radius.orElse(Radius.px(8)),
            spacing,
            shadows);
    List<IgnoredToken> ignored = new ArrayList<>(file.ignored());
    left.keySet()
        .forEach(path -> ignored.add(new IgnoredToken(path, "No theme has a place for this.")));
    return new ImportedTheme(theme, ignored);
  }

  private Optional<ThemeColors> colors() {
    Optional<Colour> primary = need("color.primary", "color", TokenValues::opaque);
    Optional<Colour> secondary = need("color.secondary", "color", TokenValues::opaque);
    Optional<Colour> background = need("color.background", "color", TokenValues::opaque);
    Optional<Colour> text = need("color.text", "color", TokenValues::opaque);
    Optional<Colour> accent = take("color.accent", "color", TokenValues::opaque);
    return primary.flatMap(
        p ->
            secondary.flatMap(
                s -> background.flatMap(b -> text.map(t -> new ThemeColors(p, s, b, t, accent)))));
  }

  private Optional<ThemeFonts> fonts() {
    Optional<Font> heading = need("font.heading", "fontFamily", TokenValues::font);
    Optional<Font> body = need("font.body", "fontFamily", TokenValues::font);
    Optional<Font> code = take("font.code", "fontFamily", TokenValues::font);
    return heading.flatMap(h -> body.map(b -> new ThemeFonts(h, b, code)));
  }

  private Optional<Spacing> spacing() {
    boolean any = left.containsKey("spacing.unit") || !below(SCALE).isEmpty();
    if (!any) {
      return Optional.empty();
    }
    Optional<Dimension> unit = need("spacing.unit", "dimension", TokenValues::dimension);
    List<BigDecimal> scale = new ArrayList<>();
    below(SCALE).forEach(path -> take(path, "number", TokenValues::number).ifPresent(scale::add));
    return unit.flatMap(u -> objections.attempt("/spacing", () -> new Spacing(u.pixels(), scale)));
  }

  private Shadows shadows() {
    Map<String, Shadow> named = new LinkedHashMap<>();
    for (String path : below(SHADOW)) {
      take(path, "shadow", TokenValues::shadow)
          .ifPresent(shadow -> named.put(path.substring(SHADOW.length()), shadow));
    }
    return objections.attempt("/shadow", () -> new Shadows(named)).orElse(Shadows.none());
  }

  private ColorScheme scheme() {
    String pointer = "/$extensions/" + DesignTokens.EXTENSION;
    return file.extension(DesignTokens.EXTENSION)
        .flatMap(e -> ObjectReader.of(e, pointer, Set.of("colorScheme"), objections))
        .flatMap(fields -> fields.text("colorScheme", ColorScheme::ofWire))
        .orElse(ColorScheme.LIGHT);
  }

  /** The paths of the tokens in a group that are not in a group below it. */
  private List<String> below(String group) {
    return left.keySet().stream()
        .filter(path -> path.startsWith(group) && path.indexOf('.', group.length()) < 0)
        .toList();
  }

  private <T> Optional<T> need(String path, String type, Function<PropValue, T> meaning) {
    if (!left.containsKey(path)) {
      String pointer = "/" + path.replace('.', '/');
      objections.add(pointer, "The token " + path + " is missing.");
    }
    return take(path, type, meaning);
  }

  private <T> Optional<T> take(String path, String type, Function<PropValue, T> meaning) {
    Token token = left.remove(path);
    if (token == null) {
      return Optional.empty();
    }
    if (!token.type().equals(type)) {
      objections.add(token.pointer(), "The token " + path + " is of the type " + type + ".");
      return Optional.empty();
    }
    return objections.attempt(token.pointer(), () -> meaning.apply(token.value()));
  }
}
