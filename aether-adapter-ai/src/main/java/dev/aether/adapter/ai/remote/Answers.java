package dev.aether.adapter.ai.remote;

import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.theme.Theme;
import dev.aether.domain.theme.ThemeJson;
import dev.aether.domain.theme.font.Font;
import dev.aether.domain.theme.font.ThemeFonts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what models write, strictly, and says what is wrong. */
final class Answers {
  /** Some models put their JSON into a block of code. */
  private static final Pattern BLOCK =
      Pattern.compile("\\s*```(?:json)?\\s*(.*?)\\s*```\\s*", Pattern.DOTALL);

  private Answers() {}

  /** The object of an answer; refuses as {@link JsonReader} does. */
  static Fields object(String answer) {
    Matcher block = BLOCK.matcher(answer);
    PropValue json = JsonReader.read(block.matches() ? block.group(1) : answer);
    return json instanceof Fields fields ? fields : Fields.NONE;
  }

  /** The theme with what was wished for; the standard one where there is none, which is noted. */
  static Theme theme(Fields answer, GenerationBrief brief, List<String> findings) {
    Theme theme = Theme.standard();
    try {
      PropValue json = answer.get("theme").orElse(Fields.NONE);
      theme = ThemeJson.read(new OwnWords("").of(json).orElse(Fields.NONE));
    } catch (DomainException e) {
      e.problem()
          .errors()
          .forEach(
              error -> findings.add("/theme" + error.get("pointer") + ": " + error.get("message")));
    }
    Optional<Font> wish = brief.font().map(style -> style);
    ThemeFonts fonts = theme.fonts();
    return new Theme(
        theme.colors(),
        wish.map(font -> ThemeFonts.of(font, font)).orElse(fonts),
        brief.colorScheme().orElse(theme.scheme()),
        theme.radius(),
        theme.spacing(),
        theme.shadows());
  }
}
