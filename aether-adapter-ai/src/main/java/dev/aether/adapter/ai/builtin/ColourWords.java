package dev.aether.adapter.ai.builtin;

import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.font.FontStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of a prompt that speak of its look, where they do not belong to a name or a thing. */
final class ColourWords {
  private static final String THINGS =
      "(?!-| (?:tea|bean|chair|door|wine|card|cross|light district|market|house|energy"
          + "|collar|belt|sea|forest|owned|hat|smith|meat|noise))";
  private static final Map<String, Pattern> COLOURS = new LinkedHashMap<>();
  private static final Pattern DARK =
      Pattern.compile(
          "\\bdark(?: mode| theme| colou?rs?| style| look| background|,| and moody)|\\bmoody\\b"
              + "|어두운|다크");
  private static final Pattern LIGHT =
      Pattern.compile("\\b(?:light|bright)(?: mode| theme| colou?rs?| background)|밝은");
  private static final Pattern PLAYFUL =
      Pattern.compile("\\b(?:playful|fun|funky|quirky|kids|whimsical)\\b|귀여운|발랄한");
  private static final Pattern CLASSIC =
      Pattern.compile(
          "\\b(?:classic|elegant|vintage look|traditional|timeless|luxur\\w+)\\b|우아한|고급스러운|클래식한");
  private static final Pattern MODERN =
      Pattern.compile("\\b(?:modern|minimal\\w*|sleek|futuristic|techy)\\b|모던한|미니멀|심플한");

  static {
    add("monochrome", "black and white|monochrome|흑백");
    add("pastel", "pastels?|파스텔");
    add("neon", "neon|cyberpunk|네온");
    add("pink", "pink|rose tones?|핑크|분홍");
    add("teal", "teal|turquoise|aqua|청록");
    add("purple", "purple|lavender colou?rs?|violet tones?|보라");
    add("gold", "gold colou?rs?|gold and black|black and gold|golden|금색|골드");
    add("beige", "beige|cream colou?rs?|sand colou?rs?|earth tones?|earthy|베이지");
    add("green", "green|emerald|sage green|초록|녹색|그린");
    add("blue", "blue|navy|파란|파랑|블루|남색");
    add("red", "red|crimson|빨간|빨강|레드");
    add("orange", "orange (?:colou?rs?|theme|accents?|and)|주황|오렌지색");
    add("yellow", "yellow|노란|노랑");
    add("brown", "brown|갈색|브라운");
    add("black", "black(?= (?:background|theme|colou?rs?|and|site|website|page))|검정|검은|블랙");
    add("white", "white(?= (?:background|theme|colou?rs?|space|site|website|page))|화이트");
  }

  private ColourWords() {}

  private static void add(String palette, String words) {
    COLOURS.put(palette, Pattern.compile("(?<![\\p{L}'-])(?:" + words + ")(?![A-Za-z])" + THINGS));
  }

  static Optional<String> in(String text) {
    return COLOURS.entrySet().stream()
        .filter(
            entry ->
                entry
                    .getValue()
                    .matcher(
                        text.replaceAll("\\b\\p{Lu}\\p{Ll}+ (?=\\p{Lu})", "")
                            .replaceAll("(?<=\\p{L} )\\p{Lu}\\p{Ll}+", ""))
                    .find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static Optional<ColorScheme> schemeIn(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    if (DARK.matcher(low).find()) {
      return Optional.of(ColorScheme.DARK);
    }
    return LIGHT.matcher(low).find() ? Optional.of(ColorScheme.LIGHT) : Optional.empty();
  }

  static Optional<FontStyle> fontIn(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    if (PLAYFUL.matcher(low).find()) {
      return Optional.of(FontStyle.PLAYFUL);
    }
    if (CLASSIC.matcher(low).find()) {
      return Optional.of(FontStyle.CLASSIC);
    }
    return MODERN.matcher(low).find() ? Optional.of(FontStyle.MODERN) : Optional.empty();
  }
}
