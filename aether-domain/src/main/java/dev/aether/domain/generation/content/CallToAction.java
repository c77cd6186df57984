package dev.aether.domain.generation.content;

import dev.aether.domain.generation.content.prose.Prose;
import dev.aether.domain.generation.content.prose.Sentence;
import dev.aether.domain.generation.content.prose.Word;
import java.util.List;
import java.util.Set;

/**
 * Whether a text asks its reader to do something. English: a verb of action where an imperative
 * stands, at the beginning of a sentence, behind a comma, or behind words such as <i>and</i>.
 * Korean: a noun or verb of action in a sentence that ends in a request, or as a button does in 기.
 */
final class CallToAction {
  private static final Set<String> VERBS =
      Set.of(
          "book",
          "order",
          "call",
          "try",
          "start",
          "join",
          "visit",
          "contact",
          "buy",
          "get",
          "sign",
          "subscribe",
          "reserve",
          "request",
          "download",
          "discover",
          "learn",
          "write",
          "come",
          "drop",
          "register",
          "apply",
          "see",
          "ask",
          "choose",
          "shop",
          "explore");
  private static final Set<String> LEADS = Set.of("and", "or", "then", "please", "now", "just");
  private static final String COMMAS = ",;:–—";

  private static final List<String> KOREAN =
      List.of("예약", "주문", "문의", "신청", "시작", "방문", "구매", "가입", "만나", "연락", "전화", "확인", "보내", "들러");
  private static final List<String> REQUESTS = List.of("세요", "십시오", "바랍니다", "기");

  private CallToAction() {}

  static boolean isIn(Prose prose) {
    return prose.sentences().stream()
        .anyMatch(sentence -> isEnglish(prose.text(), sentence) || isKorean(sentence));
  }

  private static boolean isEnglish(String text, Sentence sentence) {
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      if (VERBS.contains(words.get(i).folded())
          && (i == 0 || isLedIn(text, words.get(i - 1), words.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLedIn(String text, Word before, Word verb) {
    return LEADS.contains(before.folded())
        || text.substring(before.place().end(), verb.place().start())
            .chars()
            .anyMatch(c -> COMMAS.indexOf(c) >= 0);
  }

  private static boolean isKorean(Sentence sentence) {
    String last = sentence.words().get(sentence.length() - 1).text();
    return REQUESTS.stream().anyMatch(last::endsWith)
        && sentence.words().stream()
            .anyMatch(word -> KOREAN.stream().anyMatch(word.text()::contains));
  }
}
