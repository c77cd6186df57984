package dev.aether.domain.render.review;

import dev.aether.domain.component.NodeId;
import dev.aether.domain.shared.JsonPointer;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a page should not have, and where it is.
 *
 * @param node of the component tree; empty where the whole page is meant
 * @param pointer into the site as the API shows it: {@code /components}, {@code /seoMetadata},
 *     {@code /theme} and what is in them; the whole site where no place is to blame
 */
public record ReviewFinding(
    ReviewRule rule, Optional<NodeId> node, JsonPointer pointer, String message) {
  public ReviewFinding {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(node);
    Objects.requireNonNull(pointer);
    Objects.requireNonNull(message);
  }

  public Severity severity() {
    return rule.severity();
  }
}
