package dev.aether.domain.component;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.regex.Pattern;

/**
 * The name of a node, unique in its tree; also its anchor in the page ({@code #services}), hence
 * lower-case letters, digits and hyphens, beginning with a letter, at most 64.
 */
public record NodeId(String value) {
  private static final Pattern GRAMMAR = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  public NodeId {
    if (value == null || !GRAMMAR.matcher(value).matches()) {
      throw Problem.of(
              ErrorCode.SITE_INVALID_TREE,
              "A node's id has 1 to 64 lower-case letters, digits and hyphens and begins with a"
                  + " letter.")
          .asException();
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
