package dev.aether.domain.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.shared.PlainText;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.seo.SeoData;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Whatever somebody writes into a prop, the page says it and does nothing. */
class HostileContentTest {
  private static final List<String> TEXTS =
      List.of("title", "brand", "eyebrow", "subtitle", "intro", "text", "motif", "style", "class");
  private static final List<String> LISTS =
      List.of("links", "actions", "items", "details", "paragraphs", "highlights");
  private static final Set<String> SAFE_LINKS = Set.of("https", "http", "mailto", "tel");

  static Stream<String> attacks() {
    return Stream.of(
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "</title></style></svg><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)\" x=\"",
        "' onfocus='alert(1)' autofocus='",
        "<!--",
        "]]><![CDATA[<b>",
        "&lt;script&gt;&#x3c;b&#x3e;&amp",
        "{{constructor.constructor('alert(1)')()}}${7*7}",
        "}</style><style>*{display:none}",
        "javascript:alert(1)",
        "jAva\tscript:alert(1)",
        "java&#x0A;script:alert(1)",
        "\u0001 javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)",
        "//evil.example/x",
        "https://evil.example\"onclick=\"alert(1)",
        "https://user:secret@evil.example/",
        "https:\\\\evil.example",
        "mailto:a@b.example?body=<b>\"'",
        "tel:+1;javascript:alert(1)",
        "\u202Egnp.exe\u2066\u0007\uFFFE",
        "\u1112\u1161\u11AB a\u0301\u200B");
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void isInertInEveryPropOfEveryComponent(String attack) {
    ComponentNode[] nodes =
        Arrays.stream(StandardComponent.values())
            .filter(type -> type != StandardComponent.PAGE)
            .map(type -> type.node(type.wire(), everywhere(attack)))
            .toArray(ComponentNode[]::new);
    Rendered site = Rendered.nodes(nodes);

    assertInert(site);
    assertThat(W3cChecker.html(site.page())).isEmpty();
    String shown = PlainText.clean(attack).replaceAll("\\s+", " ").strip();
    assertThat(site.words("h1").get(0).replaceAll("\\s+", " ")).isEqualTo(shown);
    assertThat(site.words("h2")).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void isInertInTheNameAndTheSearchData(String attack) {
    String kept = PlainText.clean(attack);
    SiteContent plain = Rendered.content();
    SiteContent content =
        new SiteContent(
            new SiteName(kept),
            kept,
            plain.tree(),
            plain.theme(),
            new SeoData(kept, kept, List.of(kept), "en", "Thing"));
    Rendered site = Rendered.of(content);

    assertInert(site);
    assertThat(W3cChecker.html(site.page())).isEmpty();
    assertThat(W3cChecker.html(site.text("404\\.html"))).isEmpty();
  }

  @Test
  void aLinkThatLeadsNowhereKeepsItsWords() {
    Rendered site =
        Rendered.node(
            StandardComponent.CTA,
            "{\"title\":\"T\",\"actions\":[{\"label\":\"Press\",\"href\":\"javascript:alert(1)\"}]}");
    assertThat(site.words("main")).first().asString().contains("Press");
    assertThat(site.elements("a")).hasSize(1); // the skip link
  }

  private static void assertInert(Rendered site) {
    for (Element script : site.elements("script")) {
      assertThat(script.getAttribute("type")).isEqualTo("application/ld+json");
    }
    assertThat(site.elements("script")).hasSize(1);
    for (String tag : List.of("style", "iframe", "img", "b", "object", "base", "form", "input")) {
      assertThat(site.elements(tag)).as(tag).isEmpty();
    }
    for (Element element : site.elements("*")) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String name = element.getAttributes().item(i).getNodeName();
        assertThat(name).doesNotStartWith("on").isNotEqualTo("style").isNotEqualTo("autofocus");
      }
    }
    for (Element link : site.elements("a")) {
      String href = link.getAttribute("href");
      assertThat(href.startsWith("#") || SAFE_LINKS.contains(href.split(":", 2)[0]))
          .as(href)
          .isTrue();
      assertThat(href).doesNotContain("secret");
    }
  }

  /** Props with the attack as every text, on its own, in lists and in objects in lists. */
  private static PropValue.Fields everywhere(String attack) {
    PropValue text = PropValue.text(attack);
    PropValue object =
        PropValue.fields(
            Map.of(
                "label",
                text,
                "href",
                text,
                "title",
                text,
                "text",
                text,
                "question",
                text,
                "answer",
                text,
                "value",
                text));
    Map<String, PropValue> props = new LinkedHashMap<>();
    TEXTS.forEach(name -> props.put(name, text));
    LISTS.forEach(name -> props.put(name, PropValue.items(List.of(text, object))));
    props.put("action", object);
    return PropValue.fields(props);
  }
}
