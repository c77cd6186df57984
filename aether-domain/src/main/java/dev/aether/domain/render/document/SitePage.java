package dev.aether.domain.render.document;

import dev.aether.domain.component.NodeId;
import dev.aether.domain.render.html.Html;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of a site as a document.
 *
 * @param path below the site's address: empty for the first page, or ending in a slash
 * @param node that it is in the tree; empty for the first page
 */
public record SitePage(String path, Optional<NodeId> node, Html html) {
  public SitePage {
    Objects.requireNonNull(path);
    Objects.requireNonNull(node);
    Objects.requireNonNull(html);
  }
}
