package dev.aether.adapter.ai.builtin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds goods and services in Korean: the objects of making, selling, teaching and the like. */
final class KoreanOffers {
  private static final Pattern GIVING =
      Pattern.compile(
          "([^.!?]+?)(?:을|를|도|만) (?:(?:직접|매일|정성껏|주로|함께|밤새|천천히|새벽마다|전문적으로|전문으로|손수) ?)*(?:전문|파는|팔"
              + "|판매|만드|만들|굽|구워|구운|제공|취급|가르치|가르칩|수리|재배|키우|기르|내리|다루|다룹|끓이|끓입|진행|연주|대여|빌려|디자인|제작|찍|촬영"
              + "|그리|그립|볶|로스팅|소개|배달|운영하|배우|치료|상담|해 ?드|합니다|하는)");
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:저희는|우리는|저는|제가|직접|매일|정성껏|주로|밤새|새벽마다|다양한|여러|각종|그리고|또한|아침마다|손으로|집에서)\\s+)+");

  private KoreanOffers() {}

  static List<String> of(String text) {
    List<String> items = new ArrayList<>();
    Matcher giving = GIVING.matcher(text);
    while (giving.find()) {
      items.addAll(split(giving.group(1)));
    }
    return items;
  }

  /** The members of a list that stands by itself, with all their words. */
  static List<String> plain(String list) {
    return Arrays.stream(list.split("(?<=[가-힣]{2})(?:와|과|하고|및) |, ?| 및 ", -1))
        .map(part -> LEAD.matcher(part.strip()).replaceFirst(""))
        .filter(part -> part.matches("[\\p{L}\\p{N} ]{2,24}"))
        .toList();
  }

  static List<String> split(String list) {
    return Arrays.stream(list.split("(?:와|과|하고|이랑|랑|및) |, ?| 및 ", -1))
        .map(part -> LEAD.matcher(part.strip()).replaceFirst(""))
        .map(KoreanOffers::core)
        .filter(part -> part.matches("[\\p{L}\\p{N} ]{2,16}"))
        .filter(
            part ->
                !part.matches(".*(?:다|요|것|곳|분|분들|사람|사람들|학생|중학생|고등학생|직장인|성인|아이|아이들|어린이|어르신|손님|고객)$"))
        .toList();
  }

  /** What follows the last particle, so that only the thing itself remains. */
  private static String core(String part) {
    String[] words = part.split(" ", -1);
    int start = words.length - 1;
    while (start > 0
        && words.length - start < 3
        && !words[start - 1].matches(
            ".*(?:은|는|이|가|에|에서|로|고|서|의|마다|부터|까지|게|면|을|를|위한|인|한|운|든|진|낸|온|던|린)$")) {
      start--;
    }
    return String.join(" ", Arrays.asList(words).subList(start, words.length));
  }
}
