package dev.aether.domain.render.look;

import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts a page's style sheet together: one file of rules for each type of component it has, and one
 * that the types which show cards have in common.
 */
public final class Stylesheet {
  private static final Map<StandardComponent, String> RULES =
      new EnumMap<>(StandardComponent.class);

  static {
    for (StandardComponent type : StandardComponent.values()) {
      RULES.put(type, read(type.wire() + ".css"));
    }
  }

  private static final String CARDS = read("cards.css");
  private static final Set<StandardComponent> WITH_CARDS =
      Set.of(StandardComponent.FEATURES, StandardComponent.STEPS, StandardComponent.SHOWCASE);

  private Stylesheet() {}

  /**
   * The sheet of a page with these types of components; {@link StandardComponent#PAGE} is implied.
   */
  public static String of(Theme theme, Set<StandardComponent> types) {
    StringBuilder css =
        new StringBuilder(Tokens.css(theme)).append(RULES.get(StandardComponent.PAGE));
    if (types.stream().anyMatch(WITH_CARDS::contains)) {
      css.append(CARDS);
    }
    RULES.forEach(
        (type, rules) -> {
          if (types.contains(type)) {
            css.append(rules);
          }
        });
    return css.toString();
  }

  /** The rules without comments and indentation. */
  private static String read(String name) {
    try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + name);
      }
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(css.replaceAll("(?s)/\\*.*?\\*/", "").split("\n"))
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .collect(Collectors.joining("\n", "", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
