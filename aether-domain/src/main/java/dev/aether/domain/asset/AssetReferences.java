package dev.aether.domain.asset;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.PropValue;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How a tree names an uploaded image: {@code asset:} and its id. Unlike an address the id lasts
 * when the server moves, and tells whose image it is.
 */
public final class AssetReferences {
  private static final String SCHEME = "asset:";
  private static final Pattern REFERENCE =
      Pattern.compile(SCHEME + "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Trees name less; whoever wants more of them gets none of the rest. */
  private static final int MOST = 500;

  private AssetReferences() {}

  /** The image that a text names; empty where it is anything else. */
  public static Optional<AssetId> of(String text) {
    return REFERENCE.matcher(text).matches()
        ? Optional.of(new AssetId(UUID.fromString(text.substring(SCHEME.length()))))
        : Optional.empty();
  }

  /** The first 500 images that a tree names anywhere in its nodes. */
  public static Set<AssetId> in(ComponentTree tree) {
    Set<AssetId> found = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
    collect(tree.root(), found);
    return Set.copyOf(found);
  }

  private static void collect(ComponentNode node, Set<AssetId> found) {
    for (Facet facet : Facet.values()) {
      collect(node.facet(facet), found);
    }
    node.children().forEach(child -> collect(child, found));
  }

  private static void collect(PropValue value, Set<AssetId> found) {
    if (found.size() >= MOST) {
      return;
    }
    if (value instanceof PropValue.Text text) {
      of(text.value()).ifPresent(found::add);
    } else if (value instanceof PropValue.Items items) {
      items.values().forEach(member -> collect(member, found));
    } else if (value instanceof PropValue.Fields fields) {
      fields.values().values().forEach(member -> collect(member, found));
    }
  }
}
