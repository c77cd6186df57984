package dev.aether.adapter.ai.builtin;

import dev.aether.domain.component.standard.StandardComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which sections a wished feature, or a word of the prompt about the page, asks for. */
final class Wishes {
  private static final Map<StandardComponent, Pattern> ASKING =
      Map.of(
          StandardComponent.FAQ, Pattern.compile("\\bfaqs?\\b|frequently asked|자주 묻는|질문"),
          StandardComponent.CONTACT,
              Pattern.compile(
                  "contact|booking|book a|appointment|reserv|address|map\\b|opening hours|연락|예약|문의|오시는"
                      + "|위치 안내"),
          StandardComponent.SHOWCASE,
              Pattern.compile(
                  "gallery|portfolio|menu\\b|catalog|products?\\b|showcase|photos|갤러리|메뉴|포트폴리오|상품 목록"),
          StandardComponent.FEATURES,
              Pattern.compile(
                  "features?\\b|services? (?:list|section|page)|\\bservices$|pricing|price list|서비스 소개"
                      + "|기능"),
          StandardComponent.STORY,
              Pattern.compile("about (?:us|me|page|section)|our story|history|회사 소개|소개 페이지"),
          StandardComponent.STEPS,
              Pattern.compile("how it works|process|steps|schedule|이용 방법|진행 과정"),
          StandardComponent.CTA,
              Pattern.compile("call to action|sign ?up|newsletter sign|subscribe|구독 신청|신청"));

  /** What each page has anyway, and a description of a section may ask for. */
  private static final Map<StandardComponent, Pattern> FRAME =
      Map.of(
          StandardComponent.HEADER,
              Pattern.compile("\\bheader\\b|navigation|nav ?bar|\\bmenu bar|헤더|상단 메뉴|내비게이션"),
          StandardComponent.FOOTER, Pattern.compile("\\bfooter\\b|푸터|하단"),
          StandardComponent.HERO,
              Pattern.compile("\\bhero\\b|\\bbanner\\b|above the fold|히어로|배너|첫 화면"));

  private static final Map<StandardComponent, Pattern> EXPLICIT =
      Map.of(
          StandardComponent.FAQ, Pattern.compile("\\bfaqs?\\b|frequently asked|자주 묻는"),
          StandardComponent.CONTACT,
              Pattern.compile("contact (?:form|page|section)|문의 ?(?:양식|폼)|예약 ?(?:양식|폼)"),
          StandardComponent.SHOWCASE,
              Pattern.compile(
                  "\\bgallery (?:page|section|of)|(?:and|with|a|photo),? (?:a )?gallery|갤러리(?:와|를| 포함)"),
          StandardComponent.FEATURES,
              Pattern.compile(
                  "pricing (?:page|table|section)|(?:with|and|,) (?:a )?pricing\\b|price list"
                      + "|services (?:page|section)|가격표"),
          StandardComponent.STORY, Pattern.compile("about (?:us|page|section)|our story"),
          StandardComponent.STEPS, Pattern.compile("how it works"));

  private Wishes() {}

  /** What a list of wished features asks for. */
  static Set<StandardComponent> ofFeatures(List<String> features) {
    return asked(ASKING, String.join(" ; ", features));
  }

  /** Which sections the description of a single one may mean. */
  static List<StandardComponent> sections(String description) {
    String low = description.toLowerCase(Locale.ROOT);
    List<StandardComponent> frame =
        FRAME.keySet().stream().filter(type -> FRAME.get(type).matcher(low).find()).toList();
    return frame.isEmpty() ? List.copyOf(asked(ASKING, description)) : frame;
  }

  /** What a prompt asks for where it speaks of the page itself. */
  static Set<StandardComponent> ofPrompt(String prompt) {
    return asked(EXPLICIT, prompt);
  }

  private static Set<StandardComponent> asked(Map<StandardComponent, Pattern> words, String text) {
    String low = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(StandardComponent.values())
        .filter(type -> words.containsKey(type) && words.get(type).matcher(low).find())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(StandardComponent.class)));
  }
}
