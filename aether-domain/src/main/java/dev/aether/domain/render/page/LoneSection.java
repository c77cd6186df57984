package dev.aether.domain.render.page;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.render.draw.Seed;
import dev.aether.domain.render.html.Html;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A section as it stands in a page that also has one of each other standard component. */
public final class LoneSection {
  private static final Set<String> ANCHORS =
      Arrays.stream(StandardComponent.values())
          .map(StandardComponent::wire)
          .collect(Collectors.toUnmodifiableSet());

  private LoneSection() {}

  /** The markup; nothing where the node is not shown. */
  public static Html of(ComponentNode node, String language) {
    ComponentTree page =
        ComponentTree.of(
            new ComponentNode(
                new NodeId("root"), ComponentType.PAGE, PropValue.fields(Map.of()), List.of(node)));
    return Outline.of(page).shown().stream()
        .findFirst()
        .map(shown -> of(shown, Phrases.of(language)))
        .orElse(Html.nothing());
  }

  private static Html of(Outline.Shown shown, Phrases phrases) {
    PropValue.Fields props = shown.node().props();
    Part part = new Part(shown.node().id().value(), props, 2, ANCHORS, PageImages.none());
    return switch (shown.type()) {
      case HEADER -> HeaderView.of(part, Seed.of(props.text("brand", "")), phrases);
      case FOOTER -> FooterView.of(part, phrases);
      case PAGE, HERO, STORY, FEATURES, STEPS, SHOWCASE, FAQ, CTA, CONTACT ->
          SectionView.of(shown.type(), part);
    };
  }
}
