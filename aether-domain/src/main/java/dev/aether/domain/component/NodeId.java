package dev.aether.domain.component;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;

/**
 * The name of a node, unique in its tree; also its anchor in the page ({@code #services}), hence
 * lower-case letters, digits and hyphens, beginning with a letter, at most 64.
 */
public record NodeId(String value) implements Comparable<NodeId> {
  public static final int MAX = 64;

  public NodeId {
    if (!isValid(value)) {
      throw Problem.of(
              ErrorCode.SITE_INVALID_TREE,
              "A node's id has 1 to 64 lower-case letters, digits and hyphens and begins with a"
                  + " letter.")
          .asException();
    }
  }

  /** By hand and not by a pattern: a large tree has ten thousand of them. */
  static boolean isValid(String value) {
    if (value == null || value.isEmpty() || value.length() > MAX || !isLetter(value.charAt(0))) {
      return false;
    }
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isLetter(c) && (c < '0' || c > '9') && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  @Override
  public int compareTo(NodeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
