package dev.aether.adapter.ai.builtin;

import dev.aether.domain.site.SiteName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names a site: as the prompt does, else by what it is and where; never by an invented brand. */
final class SiteNaming {
  private static final Pattern SHOPS =
      Pattern.compile(
          "(?i)(?:online |web ?|e-?)?(?:shop|store|brand|e-?commerce|business|company)");
  private static final Set<String> SHORT_KOREAN = Set.of("shop", "learning", "software");
  private static final Pattern MODIFIER =
      Pattern.compile(
          "(?!온라인$|개인$|디자인$).*(?:는|은|을|를|에|의|로|한|인|운|던|할|된|진|린|든|낸|온|와|과|하고|치고|리고|되고|이고|며|서|,)$");
  private static final int LONGEST = 60;

  private SiteNaming() {}

  static SiteName of(Reading reading) {
    String name =
        reading
            .name()
            .filter(given -> given.length() <= SiteName.RULE.max())
            .orElseGet(() -> described(reading));
    return new SiteName(name);
  }

  private static String described(Reading reading) {
    boolean korean = reading.language() == Language.KOREAN;
    Optional<String> place = reading.place().filter(Place::isNamed).map(Place::name);
    String what = korean ? korean(reading) : english(reading);
    if (what.isBlank() || what.length() > LONGEST) {
      what = byKind(reading, korean);
    }
    if (what.isBlank() && !reading.facts().offers().isEmpty()) {
      what =
          korean ? reading.facts().offers().get(0) : English.title(reading.facts().offers().get(0));
    }
    if (what.isBlank()) {
      return korean ? "환영합니다" : "Welcome";
    }
    String full =
        korean
            ? place.map(p -> p + " ").orElse("") + what
            : what + place.map(p -> ", " + p).orElse("");
    return full.length() <= LONGEST + 20 ? full : what;
  }

  /** A shop goes by its goods, another by what it is; without a place, for whom it is helps. */
  private static String english(Reading reading) {
    String goods = English.list(reading.facts().offers().stream().limit(3).toList());
    String sober = Adjectives.sober(reading.subject());
    boolean goodsTell =
        SHOPS.matcher(sober).matches() && !goods.isEmpty() && goods.length() <= LONGEST;
    boolean helps = reading.place().isEmpty() && !reading.facts().audience().isEmpty();
    String full = goodsTell ? goods : helps ? sober + " for " + reading.facts().audience() : sober;
    return English.title(full.length() <= LONGEST ? full : sober);
  }

  /** The kind's own noun, but no person's where several speak. */
  private static String byKind(Reading reading, boolean korean) {
    String noun = reading.kind().noun();
    boolean wrong = !korean && !reading.single() && English.isPerson(noun);
    return korean ? noun : wrong ? "" : English.title(noun);
  }

  private static String korean(Reading reading) {
    String what = shortKorean(reading);
    if (reading.kind().isKnown() && !what.isEmpty() && !names(reading, what)) {
      return reading.kind().noun();
    }
    boolean bare = reading.place().isEmpty() && SHORT_KOREAN.contains(reading.kind().family());
    List<String> goods = reading.facts().offers();
    return bare && !goods.isEmpty() && !what.contains(goods.get(0))
        ? goods.get(0) + " " + what
        : what;
  }

  private static boolean names(Reading reading, String what) {
    return reading.kind().names().stream().anyMatch(what::endsWith)
        || what.matches(".*(?:가게|회사|사무실|사무소|공간|업체|센터|단체)");
  }

  /** The last words of a Korean subject, from at most two words before the kind's name. */
  static String shortKorean(Reading reading) {
    List<String> words = List.of(reading.subject().split(" ", -1));
    int start = words.size() - 1;
    while (start > 0
        && words.size() - start < 4
        && !MODIFIER.matcher(words.get(start - 1)).matches()) {
      start--;
    }
    return String.join(" ", words.subList(start, words.size()));
  }
}
