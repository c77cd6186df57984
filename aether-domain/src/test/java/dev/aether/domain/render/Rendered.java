package dev.aether.domain.render;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.theme.Theme;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A rendered site as a test looks at it: files as text, and pages as a browser parses them. */
public record Rendered(SiteBundle bundle) {

  static Rendered of(SiteContent content) {
    return new Rendered(SiteRenderer.render(content, Optional.empty()));
  }

  /** A site that has just these nodes. */
  public static Rendered nodes(ComponentNode... nodes) {
    return of(content(nodes));
  }

  /** A site of one node, its props given as JSON. */
  public static Rendered node(StandardComponent type, String props) {
    return nodes(node("part", type, props));
  }

  public static ComponentNode node(String id, StandardComponent type, String props) {
    String tree =
        "{\"version\":\"1.0\",\"root\":{\"id\":\"page\",\"type\":\"page\",\"children\":[{\"id\":\""
            + (id + "\",\"type\":\"" + type.wire() + "\",\"props\":" + props + "}]}}");
    return ComponentTree.ofJson(tree).root().children().get(0);
  }

  public static SiteContent content(ComponentNode... nodes) {
    ComponentNode root = StandardComponent.PAGE.node("page", noProps());
    return new SiteContent(
        new SiteName("A site"),
        "",
        ComponentTree.of(
            new ComponentNode(root.id(), StandardComponent.PAGE.type(), noProps(), List.of(nodes))),
        Theme.standard(),
        SeoData.untitled());
  }

  private static PropValue.Fields noProps() {
    return PropValue.fields(Map.of());
  }

  public String text(String path) {
    return bundle.files().stream()
        .filter(file -> file.path().matches(path))
        .findFirst()
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .orElseThrow(() -> new AssertionError("no " + path + " in " + bundle.files()));
  }

  public String page() {
    return text("index\\.html");
  }

  /** All documents but the one for unknown paths. */
  public List<String> pages() {
    return bundle.files().stream()
        .filter(file -> file.path().endsWith("index.html"))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .toList();
  }

  public String stylesheet() {
    return text("assets/site\\..*\\.css");
  }

  /** All elements of the page with that tag name, {@code *} for any. */
  public List<Element> elements(String tag) {
    return elements(parse(page()), tag);
  }

  /** The words of each element with that tag name. */
  public List<String> words(String tag) {
    return elements(tag).stream().map(e -> e.getTextContent().strip()).toList();
  }

  static List<Element> elements(Document document, String tag) {
    NodeList found = document.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  static Document parse(String html) {
    try {
      return new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW)
          .parse(new InputSource(new StringReader(html)));
    } catch (SAXException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
