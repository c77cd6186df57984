package dev.aether.adapter.ai.builtin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds where a business is in Korean: before "에 있는" and the like, or by a known place's name. */
final class KoreanPlaces {
  private static final String NAME = "[\\p{L}\\p{N}]+(?: [\\p{L}\\p{N}]+)?";
  private static final Pattern SITUATED =
      Pattern.compile(
          "(?:^|[,.] ?|(?:저는|저희는|우리는|제가|저희가|우리가) )("
              + NAME
              + ")(?:에 있는|에 위치한|에 자리한|에 자리 잡은|에서 활동하는|에서 활동 중인|에서 운영하는|에서 운영 중인|에 문을 연|에 여는|에 새로 여는"
              + "|에 새로 문을 여는|에서 시작하는| 근처의| 근처에 있는)\\s*");
  private final Pattern known;

  KoreanPlaces() {
    String names =
        Lines.keyed("places-ko.txt").words("place").stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    known =
        Pattern.compile(
            "(?<![가-힣])((?:"
                + names
                + ")(?:시|도|구)?(?: (?:"
                + names
                + "|[가-힣]{1,4}(?:동|구|역|읍|면|시장|마을)(?![가-힣]*(?:를|을|는)))){0,2}(?: 근처)?)"
                + "(?:에서|의|에 있는|에 위치한|에)?(?: (?:활동하는|운영하는))?(?=[\\s,]|$)\\s*");
  }

  record Found(Optional<Place> place, String rest) {}

  /** The place and the text without it. */
  Found find(String text) {
    for (Pattern pattern : new Pattern[] {SITUATED, known}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        String rest = text.substring(0, matcher.start(1)) + text.substring(matcher.end());
        return new Found(Optional.of(new Place("", matcher.group(1))), rest.strip());
      }
    }
    return new Found(Optional.empty(), text);
  }
}
