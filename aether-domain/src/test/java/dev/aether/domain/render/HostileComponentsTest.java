package dev.aether.domain.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.PropValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/**
 * Every text of every sample, in every form, replaced by an attack: names, addresses, dates, all.
 */
class HostileComponentsTest {
  private static final Set<String> ALIVE =
      Set.of(
          "style", "iframe", "object", "embed", "base", "video", "audio", "template", "b", "img");
  private static final Set<String> SAFE = Set.of("https", "http", "mailto", "tel");

  /** The most elements there are with harmless words, a harmless address or a heading. */
  private static final Map<String, Integer> USUAL = new LinkedHashMap<>();

  static {
    for (String harmless : List.of("Words", "mailto:a@b.example", "## Words")) {
      counts(page(harmless)).forEach((tag, count) -> USUAL.merge(tag, count, Math::max));
    }
  }

  static Stream<String> attacks() {
    return Stream.concat(
        HostileContentTest.attacks(),
        Stream.of(
            "**<img src=x onerror=alert(1)>**",
            "[press](javascript:alert(1))",
            "[press](https://evil.example/\"onclick=alert(1))",
            "## <script>alert(1)</script>",
            "> - 1. </blockquote><script>",
            "[[a](https://a.example)](https://b.example)",
            "\\**\\<b>* [x](data:text/html,1)",
            "</textarea></select></form><form action=//evil.example>",
            "2026-03-14\" onload=\"x",
            "mailto:a@b.example\"><b>",
            "<svg/onload=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<math><mtext></mtext><style><img src=x>"));
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void isInertInEveryTextOfEveryForm(String attack) {
    Rendered site = page(attack);
    for (Element element : site.elements("*")) {
      assertThat(ALIVE).doesNotContain(element.getTagName());
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String name = element.getAttributes().item(i).getNodeName();
        assertThat(name).doesNotStartWith("on").isNotIn("style", "srcdoc", "formaction");
      }
      for (String name : List.of("href", "action", "src")) {
        String address = element.getAttribute(name);
        if (!address.isEmpty() && !address.startsWith("#") && !address.startsWith("assets/")) {
          assertThat(SAFE).as(address).contains(address.split(":", 2)[0]);
          assertThat(address).doesNotContain("secret", "\"", "<");
        }
      }
    }
    assertThat(site.elements("script")).hasSize(1);
    assertThat(W3cChecker.html(site.page())).isEmpty();
    assertNothingMoreThanUsual(counts(site));
  }

  @Test
  void hostileRichTextTakesNoLongerThanOtherText() {
    for (String mark : List.of("*", "**a", "[", "[a](", "\\", "> ", "- ", "1. ", "`", "*a**b")) {
      String body = mark.repeat(20_000 / mark.length());
      Rendered site =
          Rendered.nodes(
              dev.aether.domain.component.standard.StandardComponent.RICH_TEXT.node(
                  "part", PropValue.Fields.of("body", PropValue.text(body))));
      assertThat(site.elements("h1")).hasSize(1);
    }
  }

  /** An attack may take elements away, where it is no address or date, but bring none. */
  private static void assertNothingMoreThanUsual(Map<String, Integer> found) {
    Set<String> ofRichText = Set.of("a", "p", "ul", "ol", "li", "blockquote", "h3", "strong", "em");
    found.forEach(
        (tag, count) -> {
          if (!ofRichText.contains(tag)) {
            assertThat(count).as(tag).isLessThanOrEqualTo(USUAL.getOrDefault(tag, 0));
          }
        });
  }

  /** Without the shapes within drawings, which differ from word to word. */
  private static Map<String, Integer> counts(Rendered site) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Element element : site.elements("*")) {
      if (!element.getParentNode().getNodeName().equals("svg")) {
        counts.merge(element.getTagName(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static Rendered page(String words) {
    List<ComponentNode> nodes = new ArrayList<>();
    ComponentSamples.forms()
        .forEach(form -> nodes.add(attacked(form.placed("n" + nodes.size()), words)));
    return Rendered.nodes(nodes.toArray(ComponentNode[]::new));
  }

  private static ComponentNode attacked(ComponentNode node, String words) {
    Map<String, PropValue> props = new LinkedHashMap<>();
    node.props()
        .values()
        .forEach(
            (name, value) -> props.put(name, isAttackable(name) ? attack(value, words) : value));
    return node.with(Facet.PROPS, PropValue.fields(props))
        .withChildren(node.children().stream().map(c -> attacked(c, words)).toList());
  }

  /** Where a form is sent to stays in some runs, so that forms are there to be attacked. */
  private static boolean isAttackable(String name) {
    return !name.equals("variant") && !name.equals("action");
  }

  private static PropValue attack(PropValue value, String words) {
    if (value instanceof PropValue.Items items) {
      return PropValue.items(items.values().stream().map(v -> attack(v, words)).toList());
    }
    if (value instanceof PropValue.Fields fields) {
      Map<String, PropValue> all = new LinkedHashMap<>();
      fields.values().forEach((k, v) -> all.put(k, attack(v, words)));
      return PropValue.fields(all);
    }
    return value instanceof PropValue.Text ? PropValue.text(words) : value;
  }
}
