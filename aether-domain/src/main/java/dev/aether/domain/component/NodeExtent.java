package dev.aether.domain.component;

import java.util.List;

/**
 * How much there is in a node and all below it, added up once when it is made.
 *
 * @param height 1 for a node with nothing inside
 * @param size how many nodes, itself among them
 * @param bytes of its JSON form in UTF-8
 */
record NodeExtent(int height, int size, int bytes, int hash) {
  private static final long FRAME = "{'id':'','type':''}".length();
  private static final long CHILDREN = ",'children':[]".length();

  static NodeExtent of(NodeId id, ComponentType type, Facets facets, List<ComponentNode> children) {
    int height = 1;
    long size = 1;
    long bytes = FRAME + id.value().length() + type.wire().length();
    bytes += facets.bytes();
    bytes += children.isEmpty() ? 0 : CHILDREN + children.size() - 1;
    int hash = 1;
    for (ComponentNode child : children) {
      NodeExtent inner = child.extent();
      height = Math.max(height, inner.height + 1);
      size += inner.size;
      bytes += inner.bytes;
      hash = 31 * hash + inner.hash;
    }
    if (height > ComponentTree.MAX_DEPTH) {
      throw ComponentTree.tooDeep("");
    }
    if (size > ComponentTree.MAX_NODES) {
      throw ComponentTree.tooManyNodes("");
    }
    if (bytes > ComponentTree.MAX_BYTES) {
      throw ComponentTree.tooManyBytes("");
    }
    hash = 31 * (31 * (31 * hash + id.hashCode()) + type.hashCode()) + facets.hashCode();
    return new NodeExtent(height, (int) size, (int) bytes, hash);
  }
}
