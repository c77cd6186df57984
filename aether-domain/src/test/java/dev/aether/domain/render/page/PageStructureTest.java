package dev.aether.domain.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.render.Rendered;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PageStructureTest {

  @Nested
  class Headings {
    @Test
    void theHeroHasTheOnlyOneOfTheFirstLevelWhereverItStands() {
      Rendered site =
          Rendered.nodes(
              Rendered.node("a", StandardComponent.STORY, "{\"title\":\"Story\"}"),
              Rendered.node("b", StandardComponent.HERO, "{\"title\":\"Hero\"}"),
              Rendered.node("c", StandardComponent.HERO, "{\"title\":\"Second\"}"));
      assertThat(site.words("h1")).containsExactly("Hero");
      assertThat(site.words("h2")).containsExactly("Story", "Second");
    }

    @Test
    void theFirstSectionLeadsWhereThereIsNoHero() {
      Rendered site =
          Rendered.node(
              StandardComponent.FEATURES, "{\"title\":\"T\",\"items\":[{\"title\":\"I\"}]}");
      assertThat(site.words("h1")).containsExactly("T");
      assertThat(site.words("h2")).containsExactly("I");
    }

    @Test
    void theNameStandsInForSectionsThatAreNotThere() {
      assertThat(Rendered.nodes().words("h1")).containsExactly("A site");
    }

    @Test
    void nameTheirSections() {
      Rendered site = Rendered.node(StandardComponent.CONTACT, "{\"title\":\"Come by\"}");
      Element section = site.elements("section").get(0);
      assertThat(section.getAttribute("aria-labelledby")).isEqualTo("part_title");
      assertThat(site.elements("h1").get(0).getAttribute("id")).isEqualTo("part_title");
    }
  }

  @Nested
  class WhatIsMissing {
    @Test
    void aSectionWithoutItsTitleIsNotShown() {
      Rendered site = Rendered.node(StandardComponent.STORY, "{\"paragraphs\":[\"Words\"]}");
      assertThat(site.elements("section")).isEmpty();
      assertThat(site.page()).doesNotContain("Words");
    }

    @Test
    void contactDetailsYetToBeFilledInAreLeftOut() {
      Rendered site =
          Rendered.node(
              StandardComponent.CONTACT,
              "{\"title\":\"T\",\"details\":[{\"label\":\"Telephone\",\"value\":\"000\","
                  + "\"placeholder\":true},{\"label\":\"Mail\",\"value\":\"a@b.example\"}]}");
      assertThat(site.words("dt")).containsExactly("Mail");
      assertThat(site.page()).doesNotContain("Telephone", "000<");
    }

    @Test
    void noListRemainsWhereNoDetailDoes() {
      Rendered site =
          Rendered.node(
              StandardComponent.CONTACT,
              "{\"title\":\"T\",\"details\":[{\"label\":\"L\",\"value\":\"V\","
                  + "\"placeholder\":true}]}");
      assertThat(site.elements("dl")).isEmpty();
    }

    @Test
    void leavesNoEmptyElementBehind() {
      for (StandardComponent type : StandardComponent.values()) {
        Rendered site =
            Rendered.node(
                type,
                "{\"title\":\"T\",\"brand\":\"B\",\"intro\":\" \",\"items\":[{}],\"links\":[{}],"
                    + "\"actions\":[{\"label\":\"\"}],\"paragraphs\":[\"\"],\"highlights\":[]}");
        for (String tag : List.of("p", "ul", "ol", "li", "nav", "dl", "h3")) {
          assertThat(site.words(tag)).as(type + " " + tag).doesNotContain("");
        }
      }
    }
  }

  @Nested
  class Links {
    @Test
    void jumpOnlyToPartsThatAreShown() {
      Rendered site =
          Rendered.nodes(
              Rendered.node(
                  "top",
                  StandardComponent.HEADER,
                  "{\"brand\":\"B\",\"links\":[{\"label\":\"Here\",\"href\":\"#story\"},"
                      + "{\"label\":\"Gone\",\"href\":\"#gone\"}]}"),
              Rendered.node("story", StandardComponent.STORY, "{\"title\":\"S\"}"),
              Rendered.node("gone", StandardComponent.STORY, "{}"));
      assertThat(site.words("a")).contains("Here").doesNotContain("Gone");
      assertThat(site.words("li")).containsExactly("Here", "Gone");
    }

    @Test
    void theFirstOneIsForWhoCannotSeeThePage() {
      Element skip = Rendered.nodes().elements("a").get(0);
      assertThat(skip.getAttribute("href")).isEqualTo("#_main");
    }
  }

  @Test
  void questionsOpenWithoutAScript() {
    Rendered site =
        Rendered.node(
            StandardComponent.FAQ,
            "{\"title\":\"T\",\"items\":[{\"question\":\"Q\",\"answer\":\"A\"},"
                + "{\"question\":\"alone\"}]}");
    assertThat(site.words("summary")).containsExactly("Q");
    assertThat(site.elements("details")).hasSize(1);
  }

  @Test
  void onlyTheFirstOfSeveralHeadersCounts() {
    Rendered site =
        Rendered.nodes(
            Rendered.node("one", StandardComponent.HEADER, "{\"brand\":\"First\"}"),
            Rendered.node("two", StandardComponent.HEADER, "{\"brand\":\"Other\"}"));
    assertThat(site.words("header")).containsExactly("First");
  }
}
