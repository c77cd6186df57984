package dev.aether.adapter.ai.builtin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes a reading's values fit for the slots of patterns. */
final class SlotFiller {
  private static final int SHORT = 48;

  /** Deeds that are states and make no title. */
  private static final Pattern FACELESS =
      Pattern.compile("^(?:are|were|have|do|don't|can|will|be|am) ");

  private static final Pattern THING =
      Pattern.compile(
          "(?:course|class|event|festival|exhibition|game|guide|directory|site|portfolio"
              + "|collection|series"
              + "|showcase|fair|tournament|conference|campaign|project|waitlist|library of .*)$");

  private SlotFiller() {}

  static Slots of(Reading reading) {
    Map<String, String> values = new HashMap<>();
    String subject = reading.subject();
    values.put("name", reading.name().orElse(""));
    values.put("place", reading.place().filter(Place::isNamed).map(Place::name).orElse(""));
    values.put("in place", reading.place().map(Place::inWords).orElse(""));
    values.put("setting", reading.facts().setting());
    values.put("with", reading.facts().with());
    values.put("audience", reading.facts().audience());
    values.put("deed", reading.facts().deeds().stream().findFirst().orElse(""));
    values.put("invitation", reading.facts().invitations().stream().findFirst().orElse(""));
    if (reading.language() == Language.KOREAN) {
      values.put("subject", names(reading) ? subject : "");
      String shortened = SiteNaming.shortKorean(reading);
      values.put("short", names(reading) ? shortened : "");
      values.put("phrase", shortened.equals(subject) && names(reading) ? "" : subject);
      values.computeIfPresent("deed", (key, deed) -> deed.replaceAll("[.]$", ""));
      values.put("we", reading.single() ? "저" : "저희");
      values.put("offers", String.join(", ", reading.facts().offers()));
    } else {
      english(values, subject, reading);
    }
    return new Slots(values);
  }

  /** Whether a Korean phrase ends in what the business is, so that "입니다" may follow. */
  private static boolean names(Reading reading) {
    String subject = reading.subject();
    return reading.kind().names().stream().anyMatch(subject::endsWith)
        || subject.matches(".*(?:곳|가게|회사|사무실|사무소|공간|사람|업체|센터|단체|팀)");
  }

  private static void english(Map<String, String> values, String core, Reading reading) {
    String told = reading.facts().told();
    values.put("told", told);
    values.put("Told", told.replaceAll("[.]$", ""));
    String subject = told.isEmpty() ? core : "";
    values.put("subject", subject);
    values.put("Subject", English.capital(subject));
    String article = subject.isEmpty() ? "" : English.withArticle(subject);
    values.put("a subject", article);
    values.put("A subject", English.capital(article));
    String sober = Adjectives.sober(subject);
    values.put("Short", sober.length() <= SHORT ? English.capital(sober) : "");
    String offers = English.list(reading.facts().offers().stream().limit(4).toList());
    values.put("offers", offers);
    values.put("Offers", English.capital(offers));
    values.putAll(voice(reading.single()));
    values.put("self", self(reading.single(), subject));
    String scene = values.get("invitation");
    values.put("Scene", scene.contains(" can ") ? "" : English.capital(scene));
    values.put("feat", FACELESS.matcher(values.get("deed")).find() ? "" : values.get("deed"));
    if (reading.single()) {
      values.computeIfPresent("deed", (key, deed) -> mine(deed));
      values.computeIfPresent("feat", (key, deed) -> mine(deed));
    }
  }

  private static String self(boolean single, String subject) {
    if (THING.matcher(subject).find()) {
      return "This is";
    }
    return single ? (English.isPerson(subject) ? "I am" : "I run") : "We are";
  }

  /** What "we" do, as one person says it of himself. */
  static String mine(String deed) {
    return deed.replaceAll("\\bour\\b", "my")
        .replaceAll("^are\\b", "am")
        .replaceAll("^were\\b", "was");
  }

  private static Map<String, String> voice(boolean single) {
    List<String> words =
        single
            ? List.of("I", "I", "my", "My", "me", "am")
            : List.of("we", "We", "our", "Our", "us", "are");
    return Map.of(
        "we", words.get(0),
        "We", words.get(1),
        "our", words.get(2),
        "Our", words.get(3),
        "us", words.get(4),
        "are", words.get(5));
  }
}
