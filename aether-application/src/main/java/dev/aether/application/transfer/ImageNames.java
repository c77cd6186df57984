package dev.aether.application.transfer;

import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.site.SiteContent;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Gives the images in trees other names, wherever a whole text is one. */
final class ImageNames {
  private static final String SCHEME = "asset:";

  private final UnaryOperator<String> names;

  /** {@code names} gives each text its new one, or the same. */
  ImageNames(UnaryOperator<String> names) {
    this.names = names;
  }

  /** The texts in these versions that name an image of a file. */
  static Set<String> shownBy(List<SiteFile.Version> versions) {
    Set<String> shown = new HashSet<>();
    ImageNames looking =
        new ImageNames(
            text -> {
              if (text.startsWith(SCHEME)) {
                shown.add(text);
              }
              return text;
            });
    versions.forEach(version -> looking.in(version.content()));
    return shown;
  }

  /**
   * The name of an image in the trees of a file: an id as all have, but out of the hash, so that it
   * is the same whoever has the image, and the tree is valid.
   */
  static String of(AssetFile image) {
    ByteBuffer hash = ByteBuffer.wrap(image.sha256().bytes());
    return of(new AssetId(new UUID(hash.getLong(), hash.getLong())));
  }

  /** The name of an account's image in its trees. */
  static String of(AssetId image) {
    return SCHEME + image;
  }

  SiteContent in(SiteContent content) {
    ComponentTree tree = ComponentTree.of(in(content.tree().root()));
    return new SiteContent(
        content.name(), content.description(), tree, content.theme(), content.seo());
  }

  private ComponentNode in(ComponentNode node) {
    ComponentNode changed = node.withChildren(node.children().stream().map(this::in).toList());
    for (Facet facet : Facet.values()) {
      if (!node.facet(facet).isEmpty()) {
        changed = changed.with(facet, fields(node.facet(facet)));
      }
    }
    return changed;
  }

  private PropValue.Fields fields(PropValue.Fields fields) {
    Map<String, PropValue> renamed = new LinkedHashMap<>();
    fields.values().forEach((name, value) -> renamed.put(name, value(value)));
    return PropValue.fields(renamed);
  }

  private PropValue value(PropValue value) {
    if (value instanceof PropValue.Text text) {
      return PropValue.text(names.apply(text.value()));
    }
    if (value instanceof PropValue.Items items) {
      return PropValue.items(items.values().stream().map(this::value).toList());
    }
    return value instanceof PropValue.Fields fields ? fields(fields) : value;
  }
}
