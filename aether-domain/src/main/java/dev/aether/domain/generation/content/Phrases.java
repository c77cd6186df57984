package dev.aether.domain.generation.content;

import dev.aether.domain.generation.content.prose.Span;
import dev.aether.domain.generation.content.prose.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that checks know, English and Korean. */
final class Phrases {
  /** Long enough to look like content and saying nothing of it. */
  static final Set<String> FILLERS =
      Set.of(
          "that", "with", "this", "have", "from", "your", "they", "will", "what", "when", "were",
          "been", "their", "there", "which", "about", "would", "these", "those", "them", "than",
          "then", "into", "more", "every", "also", "우리", "있는", "있습니다", "합니다", "그리고", "저희", "위한",
          "함께", "모든");

  static final Set<String> READER =
      Set.of("you", "your", "yours", "you're", "you'll", "you've", "yourself");

  static final Set<String> CONTRACTION_ENDS =
      Set.of("n't", "'re", "'ll", "'ve", "'m", "'d", "let's", "it's", "that's", "here's");

  private static final List<String> READER_KOREAN =
      List.of("여러분", "고객", "당신", "손님", "세요", "십시오", "시나요", "까요", "드립니다");

  private static final Pattern EMPTY =
      Pattern.compile(
          "(?<![a-z])(?:world-class|cutting-edge|best-in-class|state-of-the-art|one-stop|game-changing"
              + "|revolutionary|unparalleled|synergy|next-level|industry-leading|innovative"
              + "|seamless|unlock your potential|take it to the next level|second to none)(?![a-z])"
              + "|최고의|혁신적인|최첨단|차별화된|완벽한|세계적인|유일무이");

  private static final Pattern EMOJI =
      Pattern.compile("[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{27BF}]");

  private Phrases() {}

  static boolean addressesReader(Word word) {
    return READER.contains(word.folded())
        || (word.letters().hangul() > 0
            && READER_KOREAN.stream().anyMatch(word.folded()::contains));
  }

  static boolean isContraction(Word word) {
    return word.folded().indexOf('\'') > 0
        && CONTRACTION_ENDS.stream().anyMatch(word.folded()::endsWith);
  }

  /** Praise that says nothing, wherever it stands in a text in lower case. */
  static List<Span> emptyWords(String folded) {
    return EMPTY.matcher(folded).results().map(m -> new Span(m.start(), m.end())).toList();
  }

  static Optional<Span> firstEmoji(String text) {
    return EMOJI.matcher(text).results().findFirst().map(m -> new Span(m.start(), m.end()));
  }
}
