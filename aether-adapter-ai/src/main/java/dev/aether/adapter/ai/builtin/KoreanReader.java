package dev.aether.adapter.ai.builtin;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a prompt in Korean: the phrase that ends in the business, and the sentences around it. */
final class KoreanReader {
  private static final String SITE = "(?:웹 ?사이트|홈 ?페이지|사이트|랜딩 ?페이지|웹 ?페이지|소개 ?페이지|페이지|누리집)";
  private static final Pattern REQUEST =
      Pattern.compile(
          "\\s*(?:의|을 위한|를 위한|용)?\\s*(?:(?:홍보|소개|반응형|멋진|예쁜|심플한|모던한|깔끔한|세련된|따뜻한|고급스러운|감성적인|귀여운"
              + "|느낌의|분위기의|간단한|온라인) ?)*"
              + SITE
              + "(?:를|을|가|이)? ?(?:(?:하나|좀|새로|빨리) ?)*(?:(?:만들|만드|제작|필요|디자인|구축|원해|원합|부탁|작성|생성|갖고|있으면"
              + "|열고).*)?$");
  private static final Pattern MAKE =
      Pattern.compile(
          "(?:를|을|도)? ?(?:(?:하나|좀|새로) ?)*(?:만들어 ?(?:줘|주|달|줄|봐|야|$)|만들고 싶|제작해|디자인해|개설하|개발해|생성해"
              + "|작성해|필요합|필요해).*$");
  private static final Pattern OWNER =
      Pattern.compile("^(?:저는|저희는|우리는|나는|저희|우리|제가|저의|나의|제|내|안녕하세요)[ ,]+");
  private static final Pattern RUNNING =
      Pattern.compile(
          "^(.+?)(?:을|를) (?:운영하고 (?:있|계).*|운영합니다|운영해요|운영 중.*|하고 있.*|열었.*|오픈.*|시작(?:했|합|하).*"
              + "|준비하고.*|준비 중.*)$");
  private static final Set<String> MAKERS = Set.of("portfolio", "music", "journal");
  private static final Pattern TWO = Pattern.compile("^(.+?)(?:이고|이며|인데),? (.+(?:다|요))$");
  private static final Pattern BEING = Pattern.compile("(?:입니다|이에요|예요|이다|인데요)$");
  private static final Pattern STATEMENT = Pattern.compile(".*(?:다|요|죠)$");
  private static final Pattern ABOUT_PAGE = Pattern.compile(SITE + "|색상|폰트|디자인은|느낌으로|섹션|프롬프트|지시");

  private final KoreanKinds kinds = new KoreanKinds();
  private final KindChooser chooser;
  private final KoreanPlaces places = new KoreanPlaces();

  KoreanReader(KindChooser chooser) {
    this.chooser = chooser;
  }

  Reading read(String clean) {
    NameFinder.Found named = KoreanNameFinder.find(clean);
    String text = named.rest();
    KoreanPlaces.Found found = places.find(text);
    Notes notes = new Notes();
    for (String sentence : text.split("[.!?]+\\s*", -1)) {
      sentence(sentence.strip(), notes);
    }
    KindChoice choice = chooser.choose(clean, kinds.evidence(notes.subject, clean));
    Kind kind = choice.kind();
    String subject = notes.subject;
    KoreanOffers.of(text).stream().filter(item -> !isSelf(item, kind)).forEach(notes.offers::add);
    return new Reading(
        Language.KOREAN,
        clean,
        choice,
        named.name(),
        found.place(),
        subject,
        notes.facts(),
        single(clean, kind),
        false);
  }

  private void sentence(String raw, Notes notes) {
    boolean request = REQUEST.matcher(raw).find() || MAKE.matcher(raw).find();
    String text = MAKE.matcher(REQUEST.matcher(raw).replaceFirst("")).replaceFirst("");
    text = OWNER.matcher(text).replaceFirst("").replaceAll("^[\\s,]+|[\\s,]+$", "");
    if (!request && notes.subject.length() > 0 && ABOUT_PAGE.matcher(text).find()) {
      return;
    }
    for (String part : parts(text)) {
      part(REQUEST.matcher(part).replaceFirst("").strip(), notes);
    }
  }

  /** Commas part statements from phrases, but not the members of a list. */
  private String[] parts(String text) {
    boolean list = kinds.headOf(text).isPresent() && kinds.headOf(text.split(",", -1)[0]).isEmpty();
    return list ? new String[] {text} : text.split(",\\s*", -1);
  }

  private void part(String text, Notes notes) {
    if (text.length() < 2) {
      return;
    }
    Matcher two = TWO.matcher(text);
    if (two.matches() && kinds.headOf(two.group(1)).isPresent()) {
      part(two.group(1), notes);
      part(two.group(2), notes);
      return;
    }
    Matcher running = RUNNING.matcher(text);
    if (running.matches() && notes.subject.isEmpty()) {
      notes.subject = places.find(OWNER.matcher(running.group(1)).replaceFirst("")).rest();
      return;
    }
    boolean being = BEING.matcher(text).find();
    if (STATEMENT.matcher(text).matches() && !being) {
      if (text.length() > 5 && !ABOUT_PAGE.matcher(text).find()) {
        notes.deeds.add(text + ".");
      }
      return;
    }
    String phrase = BEING.matcher(text).replaceFirst("").strip();
    phrase = places.find(phrase).rest().replaceFirst("^(?:근처의?|에서|에 있는|의) ", "");
    phrase = withoutPortfolio(phrase.replaceAll("(?<=..)(?:을|를)$", ""));
    boolean telling = kinds.headOf(phrase).isPresent();
    if (notes.subject.isEmpty() || (telling && kinds.headOf(notes.subject).isEmpty())) {
      notes.subject = phrase.length() <= 60 ? phrase : "";
    } else if (!telling) {
      notes.offers.addAll(KoreanOffers.plain(phrase));
    }
  }

  private static boolean single(String clean, Kind kind) {
    boolean several = clean.matches(".*(?:저희|우리|스튜디오|팀|사무소|사진관|회사|공방).*");
    return kind.entity().equals("Person") && !several;
  }

  private String withoutPortfolio(String phrase) {
    String rest = phrase.replaceFirst("의? ?포트폴리오$", "");
    return kinds.headOf(rest).filter(kind -> MAKERS.contains(kind.family())).isPresent()
        ? rest
        : phrase;
  }

  /** Whether an item is the business itself or the page, and so nothing that it offers. */
  private boolean isSelf(String item, Kind kind) {
    return ABOUT_PAGE.matcher(item).find() || kinds.headOf(item).filter(kind::equals).isPresent();
  }
}
