package dev.aether.domain.render;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.contract.Variant;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.Radius;
import dev.aether.domain.theme.Theme;
import dev.aether.domain.theme.ThemeColors;
import dev.aether.domain.theme.font.FontStyle;
import dev.aether.domain.theme.font.ThemeFonts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The samples of the standard components as pages, in every form and several looks. */
public final class ComponentSamples {
  private ComponentSamples() {}

  /** One component in one form; the variant is empty where there is one form. */
  record Form(StandardComponent type, String variant) {
    /** The sample with what is marked as yet to be filled in filled in. */
    ComponentNode node() {
      ComponentNode node = filled(type.contract().example(variant));
      return node.withId(new NodeId(type.wire() + (variant.isEmpty() ? "" : "-as-" + variant)));
    }

    /** The sample in its place: a field stands in a form. */
    ComponentNode placed(String id) {
      ComponentNode node = renamed(node(), id);
      return type.wire().endsWith("-field") || type == StandardComponent.TEXT_AREA
          ? StandardComponent.FORM
              .node(
                  id + "-form",
                  PropValue.fields(Map.of("action", PropValue.text("https://example.com/answers"))))
              .withChildren(List.of(node))
          : node;
    }

    @Override
    public String toString() {
      return type.wire() + " " + variant;
    }
  }

  /** Every form of every component but the page. */
  static Stream<Form> forms() {
    return Stream.of(StandardComponent.values())
        .filter(type -> type != StandardComponent.PAGE)
        .flatMap(
            type -> {
              ComponentContract contract = type.contract();
              List<String> variants = contract.variants().stream().map(Variant::name).toList();
              return (variants.isEmpty() ? List.of("") : variants)
                  .stream().map(variant -> new Form(type, variant));
            });
  }

  /** Every form on one page; ids of what is inside are made different. */
  static ComponentNode[] everything() {
    List<ComponentNode> nodes = new ArrayList<>();
    forms().forEach(form -> nodes.add(form.placed("n" + nodes.size())));
    return nodes.toArray(ComponentNode[]::new);
  }

  static Map<String, SiteContent> looks(String language, ComponentNode... nodes) {
    Map<String, SiteContent> looks = new LinkedHashMap<>();
    looks.put(
        "modern-light",
        content(
            language,
            ThemeColors.ofHex("#3b5bfd", "#14213d", "#ffffff", "#10162a", "#15c39a"),
            FontStyle.MODERN,
            ColorScheme.LIGHT,
            12,
            nodes));
    looks.put(
        "classic-light",
        content(
            language,
            ThemeColors.ofHex("#9a3b14", "#4a2a18", "#fdf6ec", "#2b1a10", "#d98324"),
            FontStyle.CLASSIC,
            ColorScheme.LIGHT,
            4,
            nodes));
    looks.put(
        "playful-light",
        content(
            language,
            ThemeColors.ofHex("#2f5d50", "#23352f", "#f4f1ea", "#1c2421", "#e4a853"),
            FontStyle.PLAYFUL,
            ColorScheme.LIGHT,
            20,
            nodes));
    looks.put(
        "modern-dark",
        content(
            language,
            ThemeColors.ofHex("#d7263d", "#2e294e", "#fffaf3", "#1b1b1e", "#f2a541"),
            FontStyle.MODERN,
            ColorScheme.DARK,
            14,
            nodes));
    return looks;
  }

  private static SiteContent content(
      String language,
      ThemeColors colors,
      FontStyle font,
      ColorScheme scheme,
      int radius,
      ComponentNode... nodes) {
    return new SiteContent(
        new SiteName("Samples"),
        "Every component.",
        ComponentTree.of(
            new ComponentNode(
                new NodeId("page"),
                StandardComponent.PAGE.type(),
                PropValue.fields(Map.of()),
                List.of(nodes))),
        Theme.of(colors, ThemeFonts.of(font, font), scheme, Radius.px(radius)),
        new SeoData("Samples", "Every component.", List.of(), language, "Thing"));
  }

  private static ComponentNode renamed(ComponentNode node, String id) {
    List<ComponentNode> children = new ArrayList<>();
    for (ComponentNode child : node.children()) {
      children.add(renamed(child, id + "-" + children.size()));
    }
    return node.withId(new NodeId(id)).withChildren(children);
  }

  /** The node with no prop marked as a placeholder. */
  static ComponentNode filled(ComponentNode node) {
    return node.with(Facet.PROPS, (PropValue.Fields) filled(node.props()))
        .withChildren(node.children().stream().map(ComponentSamples::filled).toList());
  }

  private static PropValue filled(PropValue value) {
    if (value instanceof PropValue.Items items) {
      return PropValue.items(items.values().stream().map(ComponentSamples::filled).toList());
    }
    if (value instanceof PropValue.Fields fields) {
      Map<String, PropValue> kept = new LinkedHashMap<>();
      fields.without("placeholder").values().forEach((k, v) -> kept.put(k, filled(v)));
      return PropValue.fields(kept);
    }
    return value;
  }
}
