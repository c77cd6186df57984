package dev.aether.adapter.ai.builtin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the name that a Korean prompt gives, and takes the words that gave it out of it. */
final class KoreanNameFinder {
  private static final Pattern NAME =
      Pattern.compile(
          "[\"']([^\"']{1,40})[\"'](?:이라는|라는)? ?(?:이름의|이란|란)? ?|(?:이름은|상호는|브랜드명은"
              + "|가게 이름은) ([^\\s,.]{1,20}?)(?:입니다|이에요|예요|이고|고|,|\\.|$)|([\\p{L}\\p{N}]{2,20}?)(?:이라는"
              + "|라는) (?:이름의 )?");

  private KoreanNameFinder() {}

  static NameFinder.Found find(String text) {
    Matcher named = NAME.matcher(text);
    if (!named.find()) {
      return new NameFinder.Found(Optional.empty(), text);
    }
    Optional<String> name =
        IntStream.rangeClosed(1, named.groupCount())
            .mapToObj(named::group)
            .filter(group -> group != null && !group.isBlank())
            .map(String::strip)
            .findFirst();
    String rest = text.substring(0, named.start()) + " " + text.substring(named.end());
    return new NameFinder.Found(name, rest.strip());
  }
}
