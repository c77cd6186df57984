package dev.aether.domain.component;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One component of a page: its settings by {@link Facet} and what stands inside it (specification,
 * section 3.1).
 *
 * <p>A class and not a record, because it remembers how much there is in it: a node that breaks the
 * limits of a {@link ComponentTree} cannot be made at all, so that recursion over nodes is safe,
 * and different subtrees are quickly told apart.
 */
public final class ComponentNode {
  private final NodeId id;
  private final ComponentType type;
  private final Facets facets;
  private final List<ComponentNode> children;
  private final NodeExtent extent;

  private ComponentNode(
      NodeId id, ComponentType type, Facets facets, List<ComponentNode> children) {
    this.id = Objects.requireNonNull(id);
    this.type = Objects.requireNonNull(type);
    this.facets = facets;
    this.children = List.copyOf(children);
    this.extent = NodeExtent.of(id, type, facets, this.children);
  }

  /** A node with settings in any of the facets; a missing facet is an empty one. */
  public ComponentNode(
      NodeId id,
      ComponentType type,
      Map<Facet, PropValue.Fields> facets,
      List<ComponentNode> children) {
    this(id, type, new Facets(facets), children);
  }

  public ComponentNode(
      NodeId id, ComponentType type, PropValue.Fields props, List<ComponentNode> children) {
    this(id, type, Map.of(Facet.PROPS, props), children);
  }

  /** A node with nothing inside. */
  public static ComponentNode leaf(String id, ComponentType type, PropValue.Fields props) {
    return new ComponentNode(new NodeId(id), type, props, List.of());
  }

  /**
   * Reads a node that is in no tree yet, in the form of {@link #toJson}; refuses with {@code
   * SITE_INVALID_TREE} and the place within the node.
   */
  public static ComponentNode ofJson(String json) {
    return TreeJson.readNode(JsonReader.read(json));
  }

  public NodeId id() {
    return id;
  }

  public ComponentType type() {
    return type;
  }

  public PropValue.Fields props() {
    return facets.get(Facet.PROPS);
  }

  /** The settings of one facet, empty where there are none. */
  public PropValue.Fields facet(Facet facet) {
    return facets.get(facet);
  }

  public List<ComponentNode> children() {
    return children;
  }

  /** How many levels there are, 1 without children. */
  public int height() {
    return extent.height();
  }

  /** How many nodes there are, this one among them. */
  public int size() {
    return extent.size();
  }

  /** The length of its JSON form in bytes of UTF-8. */
  public int bytes() {
    return extent.bytes();
  }

  public ComponentNode withId(NodeId newId) {
    return new ComponentNode(newId, type, facets, children);
  }

  public ComponentNode withType(ComponentType newType) {
    return new ComponentNode(id, newType, facets, children);
  }

  public ComponentNode with(Facet facet, PropValue.Fields fields) {
    return new ComponentNode(id, type, facets.with(facet, fields), children);
  }

  public ComponentNode withChildren(List<ComponentNode> newChildren) {
    return new ComponentNode(id, type, facets, newChildren);
  }

  /** {@code {"id", "type", "props", "styles"?, "animations"?, "responsive"?, "children"?}}. */
  public PropValue.Fields toJson() {
    return TreeJson.write(this);
  }

  NodeExtent extent() {
    return extent;
  }

  /** Whether type and settings are equal; id and children do not matter. */
  public boolean isSetUpAs(ComponentNode other) {
    return type.equals(other.type) && facets.equals(other.facets);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof ComponentNode node
            && extent.equals(node.extent)
            && id.equals(node.id)
            && isSetUpAs(node)
            && children.equals(node.children));
  }

  @Override
  public int hashCode() {
    return extent.hash();
  }

  @Override
  public String toString() {
    return toJson().toJson();
  }
}
