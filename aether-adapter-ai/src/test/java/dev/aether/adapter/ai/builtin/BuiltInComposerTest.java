package dev.aether.adapter.ai.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.ai.meaning.Meanings;
import dev.aether.adapter.ai.meaning.SharedModel;
import dev.aether.application.generation.ModelWork;
import dev.aether.application.generation.SiteComposer;
import dev.aether.domain.billing.price.ModelUsage;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.GenerationStep;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.font.FontStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BuiltInComposerTest {
  private static final String BAKERY =
      "A cozy neighbourhood bakery in Lyon that bakes sourdough overnight";
  private static final String LAW =
      "A law firm in Chicago specializing in immigration and employment law";
  private static final String RAMEN =
      "A ramen place in Osaka that simmers tonkotsu broth for 18 hours";

  private final BuiltInComposer composer = new BuiltInComposer(SharedModel.meanings());

  @Test
  void tellsWhatItIsBusyWithInOrder() {
    List<GenerationStep> steps = new ArrayList<>();
    composer.compose(GenerationBrief.of(new Prompt(BAKERY)), noting(steps));
    assertThat(steps)
        .containsExactly(
            GenerationStep.READING_PROMPT,
            GenerationStep.CHOOSING_SECTIONS,
            GenerationStep.WRITING_WORDS,
            GenerationStep.CHOOSING_LOOK);
  }

  @Test
  void givesEqualContentForEqualBriefs() {
    SiteContent again =
        new BuiltInComposer(SharedModel.meanings())
            .compose(brief(BAKERY), ModelWork.unwatched())
            .content();
    assertThat(again).isEqualTo(composer.compose(brief(BAKERY), ModelWork.unwatched()).content());
  }

  @Test
  void readsThePromptsOfLongestLengthQuickly() {
    String words = "and bakes bread that sells where in for ".repeat(20).substring(0, 500);
    assertThat(compose(words)).isNotNull();
    assertThat(compose("a".repeat(250) + " " + "b".repeat(249))).isNotNull();
    assertThat(compose("bakery, ".repeat(62))).isNotNull();
    assertThat(compose("가나다라마바사아자차카타파하 ".repeat(33)).seo().language()).isEqualTo("ko");
  }

  @Test
  void givesDifferentBusinessesDifferentPagesAndLooks() {
    List<SiteContent> sites = List.of(compose(BAKERY), compose(LAW), compose(RAMEN));
    assertThat(sites.stream().map(BuiltInComposerTest::sections)).doesNotHaveDuplicates();
    assertThat(sites.stream().map(SiteContent::theme)).doesNotHaveDuplicates();
    assertThat(sites.stream().map(site -> site.seo().entityType()))
        .containsExactly("Bakery", "LegalService", "Restaurant");
  }

  @Nested
  class TellsWhy {
    @Test
    void theTemplateTheLookAndEachSectionWereChosen() {
      List<SiteComposer.Selection> selections = selections("A bakery in Lyon with a photo gallery");
      assertThat(selections)
          .hasSize(2 + sections(compose("A bakery in Lyon with a photo gallery")).size());
      assertThat(selections.get(0).component()).isEqualTo("page");
      assertThat(selections.get(0).reason())
          .startsWith(
              "Template restaurant, business of the kind bakery: the words speak for bakery")
          .contains("by meaning bakery");
      assertThat(selections.get(0).confidence()).isBetween(new BigDecimal("0.90"), BigDecimal.ONE);
      assertThat(selections.get(1).reason()).isEqualTo("Theme with colours of the kind bakery.");
      assertThat(reasonOf("showcase", selections)).isEqualTo("The prompt names it.");
      assertThat(reasonOf("hero", selections)).isEqualTo("Every page has one.");
    }

    @Test
    void aSectionWasWishedForInWordsOfItsOwn() {
      List<SiteComposer.Selection> selections =
          selections("A cinema in Riga, answers to common questions");
      assertThat(reasonOf("faq", selections))
          .isEqualTo("The prompt's words \"answers to common questions\" ask for the like.");
    }

    @Test
    void itIsLessSureOfWhatItOnlyGuesses() {
      assertThat(selections("knives and pans that last a lifetime").get(0).confidence())
          .isLessThan(selections("A law firm in Chicago").get(0).confidence());
    }

    @Test
    void itHadNoModelToAsk() {
      assertThat(
              new BuiltInComposer(Meanings.none())
                  .compose(brief(BAKERY), ModelWork.unwatched())
                  .selections()
                  .get(0)
                  .reason())
          .contains("by its letters");
    }

    private List<SiteComposer.Selection> selections(String prompt) {
      return composer.compose(brief(prompt), ModelWork.unwatched()).selections();
    }

    private String reasonOf(String component, List<SiteComposer.Selection> selections) {
      return selections.stream()
          .filter(selection -> selection.component().equals(component))
          .findFirst()
          .orElseThrow()
          .reason();
    }
  }

  @Nested
  class SpeaksOfThePrompt {
    @Test
    void inTheBakerysHeroStoryNameAndSearchData() {
      SiteContent site = compose(BAKERY);
      assertThat(site.name().value()).isEqualTo("Neighbourhood Bakery, Lyon");
      assertThat(words(site, StandardComponent.HERO))
          .contains("We bake sourdough overnight", "Lyon");
      assertThat(words(site, StandardComponent.STORY))
          .contains("We are a cozy neighbourhood bakery in Lyon. We bake sourdough overnight.");
      assertThat(words(site, StandardComponent.SHOWCASE)).contains("Sourdough");
      assertThat(site.seo().description()).contains("We bake sourdough overnight.");
    }

    @Test
    void inTheLawFirmsPracticeAreas() {
      assertThat(words(compose(LAW), StandardComponent.FEATURES))
          .contains("Immigration law", "Employment law");
    }

    @Test
    void inTheRamenPlacesBowls() {
      SiteContent site = compose(RAMEN);
      assertThat(words(site, StandardComponent.HERO))
          .contains("We simmer tonkotsu broth for 18 hours");
      assertThat(words(site, StandardComponent.SHOWCASE)).contains("Tonkotsu broth");
    }

    @Test
    void inKorean() {
      SiteContent site = compose("리옹에 있는 아늑한 동네 빵집, 밤새 사워도우를 굽습니다");
      assertThat(site.name().value()).isEqualTo("리옹 동네 빵집");
      assertThat(words(site, StandardComponent.STORY))
          .contains("저희는 리옹에 있는 아늑한 동네 빵집입니다. 밤새 사워도우를 굽습니다.");
      assertThat(words(site, StandardComponent.SHOWCASE)).contains("사워도우");
    }

    @Test
    void asOnePersonWhereOnePersonSpeaks() {
      SiteContent site =
          compose("I'm a freelance illustrator from Porto who draws children's books");
      assertThat(words(site, StandardComponent.STORY))
          .contains("I am a freelance illustrator from Porto. I draw children's books.");
    }

    @Test
    void andKeepsAGivenName() {
      SiteContent site =
          compose("Coffee shop called Blue Door in Portland with live jazz on Fridays");
      assertThat(site.name().value()).isEqualTo("Blue Door");
      assertThat(words(site, StandardComponent.STORY)).contains("live jazz on Fridays");
    }

    @Test
    void andLeavesMarkedPlacesForWhatItDoesNotSay() {
      ComponentNode contact = section(compose(LAW), StandardComponent.CONTACT).orElseThrow();
      assertThat(contact.props().objects("details"))
          .filteredOn(detail -> detail.values().containsKey("placeholder"))
          .hasSize(4);
    }
  }

  @Nested
  class Wishes {
    @Test
    void aTemplateChangesTheStructureAndKeepsTheWords() {
      SiteContent site =
          composer
              .compose(
                  new GenerationBrief(
                      new Prompt(BAKERY),
                      Optional.of(TemplateCategory.ECOMMERCE),
                      Optional.empty(),
                      Optional.empty(),
                      List.of()),
                  ModelWork.unwatched())
              .content();
      assertThat(sections(site))
          .isNotEqualTo(sections(compose(BAKERY)))
          .contains(StandardComponent.CTA);
      assertThat(words(site, StandardComponent.HERO)).contains("We bake sourdough overnight");
    }

    @Test
    void aSchemeAndAFontOverrideTheFamilys() {
      SiteContent site =
          composer
              .compose(
                  new GenerationBrief(
                      new Prompt(BAKERY),
                      Optional.empty(),
                      Optional.of(ColorScheme.DARK),
                      Optional.of(FontStyle.PLAYFUL),
                      List.of()),
                  ModelWork.unwatched())
              .content();
      assertThat(site.theme().scheme()).isEqualTo(ColorScheme.DARK);
      assertThat(site.theme().fonts().heading()).isEqualTo(FontStyle.PLAYFUL);
      assertThat(site.theme().fonts().body()).isEqualTo(FontStyle.PLAYFUL);
      assertThat(site.theme().colors().background().luminance()).isLessThan(0.1);
      assertThat(site.theme().colors().text().contrastWith(site.theme().colors().background()))
          .isGreaterThan(7);
    }

    @Test
    void featuresBecomeSections() {
      SiteContent site =
          composer
              .compose(
                  new GenerationBrief(
                      new Prompt(BAKERY),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      List.of("FAQ", "contact form", "hovercraft")),
                  ModelWork.unwatched())
              .content();
      assertThat(sections(site)).contains(StandardComponent.FAQ, StandardComponent.CONTACT);
    }

    @Test
    void aColourInThePromptShiftsThePalette() {
      assertThat(compose("A pink nail salon in Miami for weddings").theme().colors().primary())
          .isEqualTo(
              compose("A pink flower shop in Miami for weddings").theme().colors().primary());
      assertThat(compose("A dark theme website for a barber in Leeds").theme().scheme())
          .isEqualTo(ColorScheme.DARK);
    }
  }

  private SiteContent compose(String prompt) {
    return composer.compose(brief(prompt), ModelWork.unwatched()).content();
  }

  private static GenerationBrief brief(String prompt) {
    return GenerationBrief.of(new Prompt(prompt));
  }

  private static List<StandardComponent> sections(SiteContent site) {
    return site.tree().root().children().stream()
        .map(node -> StandardComponent.of(node.type()).orElseThrow())
        .toList();
  }

  private static Optional<ComponentNode> section(SiteContent site, StandardComponent type) {
    return site.tree().root().children().stream()
        .filter(node -> node.type().equals(type.type()))
        .findFirst();
  }

  private static String words(SiteContent site, StandardComponent type) {
    return section(site, type).map(ComponentNode::props).map(PropValue::toJson).orElse("");
  }

  private static ModelWork noting(List<GenerationStep> steps) {
    return new ModelWork() {
      @Override
      public void reach(GenerationStep step) {
        steps.add(step);
      }

      @Override
      public void took(String model, ModelUsage usage) {
        throw new AssertionError("rules cost nothing");
      }
    };
  }
}
