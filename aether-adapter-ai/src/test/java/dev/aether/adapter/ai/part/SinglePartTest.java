package dev.aether.adapter.ai.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.ai.builtin.BuiltInComposer;
import dev.aether.adapter.ai.meaning.SharedModel;
import dev.aether.application.generation.ModelWork;
import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.generation.ComponentWish;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.render.RenderedComponent;
import dev.aether.domain.site.SiteContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SinglePartTest {
  private static final BuiltInComposer COMPOSER = new BuiltInComposer(SharedModel.meanings());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "element | button         | A blue button for a bakery",
        "element | button-group   | Two buttons for a yoga studio",
        "element | heading        | A headline for a surf school in Biarritz",
        "element | rich-text      | Rich text about a dairy farm",
        "element | image          | A round picture of a dog",
        "element | icon           | An icon for the opening hours of a shop",
        "element | list           | A checklist for moving house",
        "element | quote          | A quote from a guest of a small hotel",
        "element | divider        | A short divider",
        "element | badge          | A badge saying Sold out",
        "element | text-field     | An e-mail field",
        "element | select-field   | A dropdown of our services, barber shop",
        "element | checkbox-field | A checkbox for consent",
        "element | text-area      | A message box for wishes",
        "element | text           | Something nice for my tea house",
        "element | button         | 빵집을 위한 파란 버튼",
        "element | list           | 골목 카페의 장점을 담은 목록",
        "layout  | grid           | A grid of three cards with icons for a law firm",
        "layout  | container      | A card about a piano teacher",
        "layout  | columns        | Two columns: words beside a picture of a vineyard",
        "layout  | stack          | Something for a bicycle repair shop",
        "layout  | grid           | 꽃집 서비스를 보여주는 그리드",
        "widget  | newsletter     | A newsletter sign-up for a poetry magazine",
        "widget  | booking        | Book a table at a ramen bar",
        "widget  | contact-form   | A contact form for a plumber",
        "widget  | form           | A survey that asks for name, phone and date",
        "widget  | map            | A map to our workshop",
        "widget  | video          | A video about climbing",
        "widget  | booking        | 우리 동네 미용실 예약",
        "section | testimonials   | Testimonials for a dentist",
        "section | team           | The team of an architecture office",
        "section | hours          | Opening hours of a library",
        "section | pricing        | Pricing for a budgeting app",
        "section | price-list     | A price list for a hair salon",
        "section | testimonials   | 우리 치과의 고객 후기"
      })
  void makesWhatTheDescriptionNames(String kind, String type, String description) {
    assertThat(part(kind, description).type().wire()).isEqualTo(type);
  }

  @Test
  void leavesToThePageTheSectionsThatItHas() {
    ComponentWish wish = wish("section", "Frequently asked questions for a dog groomer");
    assertThat(SinglePart.of(wish, page(wish))).isEmpty();
  }

  static Stream<StandardComponent> types() {
    return Stream.of(StandardComponent.values())
        .filter(type -> type.contract().kind() != ComponentKind.SECTION)
        .filter(type -> type != StandardComponent.PAGE);
  }

  @Test
  void hasAWriterForEveryTypeOfTheKindsThatPagesDoNotHave() {
    ComponentWish wish = wish("element", "Anything for a bakery");
    assertThat(PartWriters.of(new Described("x"), Material.of(page(wish))))
        .containsKeys(types().toArray(StandardComponent[]::new));
    Lexicon words = Lexicon.read("types.txt");
    assertThat(words.entries().keySet()).containsAll(types().map(StandardComponent::wire).toList());
    assertThat(Lexicon.read("ko.txt").entries().keySet())
        .isEqualTo(Lexicon.read("en.txt").entries().keySet());
  }

  @ParameterizedTest
  @MethodSource("types")
  void isValidAndSeenInBothLanguages(StandardComponent type) {
    for (String about : List.of("A wine shop in Porto with tastings", "서울의 작은 요가 스튜디오")) {
      ComponentWish wish = wish(type.contract().kind().wire(), about);
      SiteContent page = page(wish);
      ComponentNode node =
          PartWriters.of(new Described(about), Material.of(page)).get(type).apply(type.wire());
      assertThat(StandardComponent.registry().check(onAPage(node))).isEmpty();
      String html = RenderedComponent.of(node, page.theme(), page.seo().language()).html();
      assertThat(html).contains("id=\"" + type.wire() + "\"");
    }
  }

  @Nested
  class Words {
    @Test
    void areThoseThatTheDescriptionQuotes() {
      assertThat(text("element", "A button saying \"Book a lesson\"", "label"))
          .isEqualTo("Book a lesson");
      assertThat(text("element", "A badge that says Sold out", "text")).isEqualTo("Sold out");
      assertThat(text("element", "‘오늘도 영업합니다’라고 적힌 제목", "text")).isEqualTo("오늘도 영업합니다");
      assertThat(
              part("element", "A list: \"Bread\", \"Cake\" and \"Coffee\"").props().texts("items"))
          .containsExactly("Bread", "Cake", "Coffee");
    }

    @Test
    void areElseThoseOfAPageOnTheSubject() {
      ComponentWish wish = wish("element", "A heading for a bakery in Lisbon");
      assertThat(part("element", "A heading for a bakery in Lisbon").props().text("text", ""))
          .isEqualTo(Material.of(page(wish)).title());
    }

    @Test
    void areMarkedWhereNobodyHasSaidThem() {
      assertThat(part("element", "A quote about a bakery").props().get("placeholder")).isPresent();
      assertThat(part("element", "A quote: \"The best bread in town\"").props().get("placeholder"))
          .isEmpty();
      assertThat(part("section", "Testimonials for a dentist").props().objects("items"))
          .allMatch(item -> item.get("placeholder").isPresent());
    }
  }

  @Nested
  class Manner {
    @Test
    void leadsWhereTheDescriptionSays() {
      assertThat(text("element", "A button to https://shop.example/bread.", "href"))
          .isEqualTo("https://shop.example/bread");
      assertThat(text("widget", "A contact form to hello@loaf.example", "action"))
          .isEqualTo("mailto:hello@loaf.example");
    }

    @Test
    void takesTheFormThatIsWished() {
      assertThat(text("element", "An outlined button", "variant")).isEqualTo("other");
      assertThat(text("element", "A round photo", "variant")).isEqualTo("round");
      assertThat(text("layout", "A grid of two cards", "columns")).isEqualTo("2");
      assertThat(text("element", "An icon for a phone number", "name")).isEqualTo("phone");
    }

    @Test
    void asksInAFormForWhatIsNamed() {
      List<String> kinds =
          part("widget", "A form that asks for name, phone and date").children().stream()
              .map(field -> field.props().text("kind", "area"))
              .toList();
      assertThat(kinds).containsExactly("name", "tel", "date", "area");
    }
  }

  private static String text(String kind, String description, String prop) {
    return part(kind, description).props().text(prop, "");
  }

  private static ComponentNode part(String kind, String description) {
    ComponentWish wish = wish(kind, description);
    return SinglePart.of(wish, page(wish)).orElseThrow();
  }

  private static SiteContent page(ComponentWish wish) {
    return COMPOSER.compose(wish.brief(), ModelWork.unwatched()).content();
  }

  private static ComponentWish wish(String kind, String description) {
    return new ComponentWish(
        new Prompt(description),
        Stream.of(ComponentKind.values()).filter(k -> k.wire().equals(kind)).findFirst().get(),
        Optional.empty(),
        Optional.empty());
  }

  private static ComponentTree onAPage(ComponentNode node) {
    return ComponentTree.of(
        new ComponentNode(
            new NodeId("page"), ComponentType.PAGE, PropValue.fields(Map.of()), List.of(node)));
  }
}
