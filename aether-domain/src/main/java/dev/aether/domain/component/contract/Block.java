package dev.aether.domain.component.contract;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.TextRule;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A component with its settings that staff offer in the registry, ready to be put into pages. Each
 * version stays as it is; a change is the next one.
 *
 * @param name {@code block-} and lower-case words, so that no release's component has it
 * @param variant empty where there is one form
 * @param version from 1
 */
public record Block(
    UUID id,
    String name,
    String variant,
    int version,
    String title,
    String description,
    ComponentNode node,
    AiHints hints) {
  private static final Pattern NAME = Pattern.compile("block(?:-[a-z0-9]{1,20}){1,3}");
  private static final Pattern VARIANT = Pattern.compile("(?:[a-z][a-z0-9-]{0,63})?");
  private static final TextRule TITLE = new TextRule("title", 1, 80);
  private static final TextRule DESCRIPTION = new TextRule("description", 0, 500);

  /** Refuses with {@code VAL_INVALID_INPUT} and the place. */
  public Block {
    Objects.requireNonNull(id);
    Objects.requireNonNull(node);
    Objects.requireNonNull(hints);
    require(NAME, name, "/name", "The name is block- and one to three lower-case words.");
    require(VARIANT, variant, "/variant", "A variant's name is lower-case.");
    title = TITLE.requireAt("/title", title, ErrorCode.VAL_INVALID_INPUT);
    description = DESCRIPTION.requireAt("/description", description, ErrorCode.VAL_INVALID_INPUT);
    if (version < 1) {
      throw new IllegalArgumentException("versions count from 1: " + version);
    }
  }

  private static void require(Pattern pattern, String text, String pointer, String message) {
    if (text == null || !pattern.matcher(text).matches()) {
      throw Problem.at(ErrorCode.VAL_INVALID_INPUT, pointer, message).asException();
    }
  }
}
