package dev.aether.domain.render.look;

import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts a page's style sheet together: one file of rules for each type of component that it has, and
 * before them those that several types have in common.
 */
public final class Stylesheet {
  /** What these have is in {@link SharedRules} whole. */
  private static final Set<StandardComponent> WITHOUT_OWN =
      EnumSet.of(
          StandardComponent.CONTACT_FORM,
          StandardComponent.BOOKING,
          StandardComponent.FORM,
          StandardComponent.TEXT_FIELD,
          StandardComponent.TEXT_AREA,
          StandardComponent.SELECT_FIELD,
          StandardComponent.CHECKBOX_FIELD);

  private static final Map<StandardComponent, String> RULES =
      new EnumMap<>(StandardComponent.class);
  private static final String PAGE = read("page.css");
  private static final Map<SharedRules, String> SHARED = new EnumMap<>(SharedRules.class);

  static {
    for (StandardComponent type : StandardComponent.values()) {
      if (type != StandardComponent.PAGE && !WITHOUT_OWN.contains(type)) {
        RULES.put(type, read(type.wire() + ".css"));
      }
    }
    for (SharedRules rules : SharedRules.values()) {
      SHARED.put(rules, read(rules.file()));
    }
  }

  private Stylesheet() {}

  /**
   * The sheet of a page with these types of components; {@link StandardComponent#PAGE} is implied.
   */
  public static String of(Theme theme, Set<StandardComponent> types) {
    StringBuilder css = new StringBuilder(Tokens.css(theme)).append(PAGE);
    SHARED.forEach((shared, rules) -> css.append(shared.serve(types) ? rules : ""));
    RULES.forEach((type, rules) -> css.append(types.contains(type) ? rules : ""));
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
