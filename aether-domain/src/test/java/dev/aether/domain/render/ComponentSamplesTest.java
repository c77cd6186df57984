package dev.aether.domain.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.contract.Variant;
import dev.aether.domain.component.prop.PropSpec;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.render.page.PageImages;
import dev.aether.domain.render.review.Area;
import dev.aether.domain.render.review.ReviewFinding;
import dev.aether.domain.render.review.ReviewRule;
import dev.aether.domain.render.review.SiteReview;
import dev.aether.domain.site.SiteContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whether each component is shown as its sample says, and leaves nothing behind without it. */
class ComponentSamplesTest {
  private static final Set<String> SHOWN_WITHOUT_WORDS =
      Set.of("svg", "img", "input", "textarea", "select", "hr");

  /** A page may end in a rule or hold nothing but one. */
  private static final Set<StandardComponent> ALWAYS_THERE =
      Set.of(StandardComponent.DIVIDER, StandardComponent.IMAGE);

  static Stream<ComponentSamples.Form> forms() {
    return ComponentSamples.forms();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theCheckerFindsNothingInAnyForm(ComponentSamples.Form form) {
    for (String language : List.of("en", "ko")) {
      for (SiteContent content : ComponentSamples.looks(language, form.placed("part")).values()) {
        Rendered site = Rendered.of(content);
        assertThat(site.page()).contains("id=\"part\"");
        assertThat(W3cChecker.html(site.page())).isEmpty();
        assertThat(emptyBoxes(site)).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko", "de"})
  void theCheckerFindsNothingInAPageOfAllOfThem(String language) throws IOException {
    for (Map.Entry<String, SiteContent> look :
        ComponentSamples.looks(language, ComponentSamples.everything()).entrySet()) {
      Rendered site = Rendered.of(look.getValue());
      assertThat(W3cChecker.html(site.page())).isEmpty();
      assertThat(W3cChecker.css(site.stylesheet())).isEmpty();
      assertThat(site.words("h1")).hasSize(1);
      assertThat(Rendered.of(look.getValue()).bundle()).isEqualTo(site.bundle());
      assertThat(site.elements("script")).hasSize(1);
      keep(language + "-" + look.getKey(), site);
    }
  }

  /** Open details and the example's addresses are the samples' own; nothing else may be wrong. */
  @ParameterizedTest
  @MethodSource("forms")
  void theReviewFindsNoFaultThatShutsAnybodyOut(ComponentSamples.Form form) {
    for (SiteContent content : ComponentSamples.looks("en", form.placed("part")).values()) {
      RenderedSite site = SiteRenderer.compose(content, Optional.empty(), PageImages.none());
      assertThat(SiteReview.of(site).findings().stream().map(ReviewFinding::rule))
          .noneMatch(
              rule -> rule.area() == Area.ACCESSIBILITY && rule != ReviewRule.THEME_CONTRAST);
    }
  }

  /** For whoever wants to look at them with a browser. */
  private static void keep(String name, Rendered site) throws IOException {
    Path folder = Path.of("target", "component-samples", name);
    for (BundleFile file : site.bundle().files()) {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
  }

  @ParameterizedTest
  @EnumSource(value = StandardComponent.class, mode = EnumSource.Mode.EXCLUDE, names = "PAGE")
  void leavesNoEmptyBoxWhereOnlyTheRequiredIsSaid(StandardComponent type) {
    for (String blank : List.of("", " \u200B\n")) {
      ComponentNode sample = type.contract().example("");
      Rendered site = Rendered.nodes(hollowed(sample, blank));
      assertThat(emptyBoxes(site)).as(type + "").isEmpty();
      assertThat(W3cChecker.html(site.page())).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(value = StandardComponent.class, mode = EnumSource.Mode.EXCLUDE, names = "PAGE")
  void isNothingAtAllWhereNothingIsSaid(StandardComponent type) {
    Rendered site = Rendered.nodes(type.node("part", PropValue.Fields.NONE));
    assertThat(site.page().contains("id=\"part\"")).isEqualTo(ALWAYS_THERE.contains(type));
  }

  @ParameterizedTest
  @EnumSource(value = StandardComponent.class, mode = EnumSource.Mode.EXCLUDE, names = "PAGE")
  void keepsPlaceholdersFromVisitorsAndShowsThemToTheirOwner(StandardComponent type) {
    ComponentNode sample = type.contract().example("");
    if (sample.props().toJson().contains("\"placeholder\":true")) {
      String lone = RenderedComponent.of(sample, Rendered.content().theme(), "en").html();
      String filled =
          RenderedComponent.of(ComponentSamples.filled(sample), Rendered.content().theme(), "en")
              .html();
      assertThat(lone).isEqualTo(filled).isNotEmpty();
      assertThat(Rendered.nodes(sample).page().length())
          .isLessThan(Rendered.nodes(ComponentSamples.filled(sample)).page().length());
    }
  }

  @Test
  void linksNoLongerLeadToWhatTurnsOutEmpty() {
    Rendered site =
        Rendered.nodes(
            Rendered.node(
                "top",
                StandardComponent.HEADER,
                "{\"brand\":\"B\",\"links\":[{\"label\":\"Voices\",\"href\":\"#voices\"}]}"),
            Rendered.node("voices", StandardComponent.TESTIMONIALS, "{\"title\":\"T\"}"));
    assertThat(site.words("a")).doesNotContain("Voices");
    assertThat(site.stylesheet()).doesNotContain(".testimonials");
    assertThat(site.words("h1")).containsExactly("A site");
  }

  private static ComponentNode hollowed(ComponentNode node, String blank) {
    StandardComponent type = StandardComponent.of(node.type()).orElseThrow();
    Map<String, PropValue> props = new LinkedHashMap<>();
    node.props()
        .values()
        .forEach(
            (name, value) -> {
              PropSpec spec = type.contract().props().props().get(name);
              boolean kept = name.equals(Variant.PROP) || spec.required();
              props.put(name, kept ? value : blanked(value, blank));
            });
    return node.with(Facet.PROPS, PropValue.fields(props))
        .withChildren(node.children().stream().map(c -> hollowed(c, blank)).toList());
  }

  private static PropValue blanked(PropValue value, String blank) {
    if (value instanceof PropValue.Items items) {
      return PropValue.items(items.values().stream().map(v -> blanked(v, blank)).toList());
    }
    if (value instanceof PropValue.Fields fields) {
      Map<String, PropValue> kept = new LinkedHashMap<>();
      fields.values().forEach((k, v) -> kept.put(k, blanked(v, blank)));
      return PropValue.fields(kept);
    }
    return value instanceof PropValue.Text ? PropValue.text(blank) : value;
  }

  /** Elements of the body in which there is nothing to be seen. */
  private static List<String> emptyBoxes(Rendered site) {
    return Rendered.elements(Rendered.parse(site.page()), "*").stream()
        .filter(element -> isInBody(element) && isHollow(element))
        .map(element -> element.getTagName() + "." + element.getAttribute("class"))
        .toList();
  }

  private static boolean isInBody(Element element) {
    for (Node up = element.getParentNode(); up != null; up = up.getParentNode()) {
      if (up.getNodeName().equals("svg")) {
        return false;
      }
      if (up.getNodeName().equals("main")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHollow(Element element) {
    return element.getTextContent().isBlank()
        && !SHOWN_WITHOUT_WORDS.contains(element.getTagName())
        && SHOWN_WITHOUT_WORDS.stream()
            .allMatch(tag -> element.getElementsByTagName(tag).getLength() == 0);
  }
}
