package dev.aether.domain.component.prop;

import dev.aether.domain.component.PropValue;
import java.util.Optional;

/**
 * Text with paragraphs, lists, emphasis and links in the notation of CommonMark; HTML in it is
 * shown as written.
 *
 * @param max most code points
 */
public record RichTextType(int max) implements PropType {
  public RichTextType {
    Texts.requireRange(0, max);
  }

  @Override
  public void check(PropValue value, Report report) {
    Texts.check(value, 0, max, report);
  }

  @Override
  public Optional<Nearest> nearest(PropValue value) {
    return Texts.nearest(value, max);
  }

  @Override
  public PropValue.Fields toJsonSchema() {
    return SchemaWords.typed("rich-text", "string")
        .with("contentMediaType", PropValue.text("text/markdown"))
        .with("maxLength", PropValue.number(max));
  }
}
