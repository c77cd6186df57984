package dev.aether.domain.component.merge;

import dev.aether.domain.component.Facet;
import dev.aether.domain.component.NodeId;
import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that both changed, differently.
 *
 * @param property what of the node: {@code props.title} and the like, {@link #TYPE}, {@link
 *     #PARENT}, {@link #POSITION}, {@link #REMOVED} or {@link #ADDED}
 */
public record Conflict(NodeId node, String property) implements Comparable<Conflict> {
  /** It became one component here and another, or other props of the old one, there. */
  public static final String TYPE = "type";

  /** It went into different nodes, or into each other. */
  public static final String PARENT = "parent";

  /** It went to different places among its siblings. */
  public static final String POSITION = "position";

  /** It is gone here and changed, or something came into it, there. */
  public static final String REMOVED = "removed";

  /** Different new nodes have this id. */
  public static final String ADDED = "added";

  private static final Comparator<Conflict> ORDER =
      Comparator.comparing(Conflict::node).thenComparing(Conflict::property);

  public Conflict {
    Objects.requireNonNull(node);
    Objects.requireNonNull(property);
  }

  static Conflict of(NodeId node, Facet facet, String name) {
    return new Conflict(node, facet.wire() + "." + name);
  }

  @Override
  public int compareTo(Conflict other) {
    return ORDER.compare(this, other);
  }
}
