package dev.aether.domain.theme.font;

import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Families by name, as in {@code Lora, Georgia, serif}.
 *
 * @param names one to five: letters and digits of any script, with single blanks, hyphens or
 *     underscores between them, 60 characters at most
 * @param generic sans-serif where nothing is said
 */
public record FontFamily(List<String> names, GenericFont generic) implements Font {
  private static final int MAX_NAMES = 5;
  private static final int MAX_NAME = 60;
  private static final int MAX_TEXT = 400;
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:[ _-][\\p{L}\\p{M}\\p{N}]+)*");

  /** Words that mean something else in CSS wherever a family name may stand. */
  private static final Set<String> KEYWORDS =
      Set.of("inherit", "initial", "unset", "revert", "revert-layer", "default");

  public FontFamily {
    names = List.copyOf(names);
    Objects.requireNonNull(generic);
    if (names.isEmpty() || names.size() > MAX_NAMES || !names.stream().allMatch(FontFamily::fits)) {
      throw refused();
    }
  }

  /** Reads names parted by commas, in quotation marks or without; the last may be generic. */
  static FontFamily parse(String text) {
    if (text.length() > MAX_TEXT) {
      throw refused();
    }
    return of(Arrays.stream(text.split(",", -1)).map(FontFamily::unquoted).toList());
  }

  static FontFamily of(List<String> families) {
    Optional<GenericFont> generic =
        families.isEmpty() ? Optional.empty() : GenericFont.find(families.get(families.size() - 1));
    int names = families.size() - (generic.isPresent() ? 1 : 0);
    return new FontFamily(families.subList(0, names), generic.orElse(GenericFont.SANS_SERIF));
  }

  @Override
  public String wire() {
    String all = String.join(", ", names);
    return generic == GenericFont.SANS_SERIF ? all : all + ", " + generic.wire();
  }

  @Override
  public List<String> families() {
    List<String> all = new ArrayList<>(names);
    all.add(generic.wire());
    return List.copyOf(all);
  }

  @Override
  public FontStyle style() {
    return switch (generic) {
      case SERIF -> FontStyle.CLASSIC;
      case CURSIVE -> FontStyle.PLAYFUL;
      case SANS_SERIF, MONOSPACE, SYSTEM_UI -> FontStyle.MODERN;
    };
  }

  private static boolean fits(String name) {
    return name.length() <= MAX_NAME
        && NAME.matcher(name).matches()
        && !KEYWORDS.contains(name.toLowerCase(Locale.ROOT))
        && GenericFont.find(name).isEmpty()
        && FontStyle.find(name).isEmpty();
  }

  private static String unquoted(String item) {
    String name = item.strip();
    boolean quoted =
        name.length() > 2
            && (name.charAt(0) == '"' || name.charAt(0) == '\'')
            && name.charAt(name.length() - 1) == name.charAt(0);
    return quoted ? name.substring(1, name.length() - 1) : name;
  }

  private static DomainException refused() {
    return Problem.of(
            ErrorCode.SITE_INVALID_THEME,
            "A font is modern, classic, playful or one to five family names such as"
                + " \"Lora, serif\".")
        .asException();
  }
}
