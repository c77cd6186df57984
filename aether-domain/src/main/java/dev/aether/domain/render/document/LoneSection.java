package dev.aether.domain.render.document;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.render.draw.Seed;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.page.PageImages;
import dev.aether.domain.render.page.Phrases;
import dev.aether.domain.render.page.Scene;
import dev.aether.domain.render.page.Targets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A component as it stands in a page that also has one of each other standard component; what its
 * owner has yet to fill in is shown, since nobody visits it here.
 */
public final class LoneSection {
  private static final Set<String> ANCHORS =
      Arrays.stream(StandardComponent.values())
          .map(StandardComponent::wire)
          .collect(Collectors.toUnmodifiableSet());

  private LoneSection() {}

  /** The markup; nothing where the node is not shown. */
  public static Html of(ComponentNode node, String language) {
    Seed mark = Seed.of(node.props().text("brand", ""));
    Scene scene =
        new Scene(Targets.within(ANCHORS), PageImages.none(), Phrases.of(language), mark, true);
    return Outliner.alone(node).map(shown -> Body.alone(shown, scene)).orElse(Html.nothing());
  }

  /** The types of component that the markup holds. */
  public static Set<StandardComponent> types(ComponentNode node) {
    Optional<Shown> shown = Outliner.alone(node);
    return shown.stream()
        .flatMap(Shown::all)
        .map(Shown::type)
        .collect(Collectors.toUnmodifiableSet());
  }
}
