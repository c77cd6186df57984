package dev.aether.domain.render.review;

import dev.aether.domain.render.BundleFile;
import dev.aether.domain.shared.colour.Colour;
import dev.aether.domain.shared.colour.Contrast;
import dev.aether.domain.theme.ThemeColors;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether each text colour of the style sheet can be read on each ground that it may stand on, in
 * the usual look and in that for the night; and whether the theme's own colours could be.
 */
final class ContrastCheck implements Check {
  private static final Pattern ROOT = Pattern.compile(":root\\{([^}]*)}");
  private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):(#[0-9a-f]{6});");
  private static final List<String> INKS = List.of("ink", "muted", "link", "accent");
  private static final List<String> GROUNDS = List.of("page", "soft", "surface", "tint");
  private static final List<String> BLOCKS = List.of("button", "band", "deep");

  @Override
  public void look(Subject subject, Consumer<ReviewFinding> findings) {
    subject.site().bundle().files().stream()
        .filter(file -> file.path().endsWith(".css"))
        .forEach(file -> sheet(file, findings));
    chosen(subject.site().content().theme().colors(), findings);
  }

  private static void sheet(BundleFile file, Consumer<ReviewFinding> findings) {
    Matcher blocks = ROOT.matcher(new String(file.bytes(), StandardCharsets.UTF_8));
    while (blocks.find()) {
      Map<String, Colour> tokens = new HashMap<>();
      TOKEN
          .matcher(blocks.group(1))
          .results()
          .forEach(token -> tokens.put(token.group(1), Colour.parse(token.group(2))));
      for (String ink : INKS) {
        GROUNDS.forEach(ground -> pair(tokens, ink, ground, findings));
      }
      BLOCKS.forEach(block -> pair(tokens, "on-" + block, block, findings));
    }
  }

  private static void pair(
      Map<String, Colour> tokens, String ink, String ground, Consumer<ReviewFinding> findings) {
    if (tokens.containsKey(ink) && tokens.containsKey(ground)) {
      double contrast = tokens.get(ink).contrastWith(tokens.get(ground));
      if (contrast < Contrast.TEXT) {
        findings.accept(
            Subject.at("/theme/colors", ReviewRule.CONTRAST, said(ink, ground, contrast)));
      }
    }
  }

  private static void chosen(ThemeColors colors, Consumer<ReviewFinding> findings) {
    hint("text", colors.text(), colors, Contrast.TEXT, findings);
    hint("primary", colors.primary(), colors, Contrast.LARGE_TEXT, findings);
  }

  private static void hint(
      String name,
      Colour colour,
      ThemeColors colors,
      double least,
      Consumer<ReviewFinding> findings) {
    double contrast = colour.contrastWith(colors.background());
    if (contrast < least) {
      findings.accept(
          Subject.at(
              "/theme/colors/" + name,
              ReviewRule.THEME_CONTRAST,
              said(name, "background", contrast)));
    }
  }

  private static String said(String ink, String ground, double contrast) {
    return String.format(
        Locale.ROOT, "The colour %s on %s has a contrast of %.2f to 1.", ink, ground, contrast);
  }
}
