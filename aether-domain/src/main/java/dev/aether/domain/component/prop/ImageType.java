package dev.aether.domain.component.prop;

import dev.aether.domain.component.PropValue;
import java.util.Optional;

/**
 * A picture: {@code {"src", "alt", "width"?, "height"?}}, where {@code src} is an {@code https:}
 * address or {@code asset:} with the id of an uploaded file, {@code alt} tells it to those who do
 * not see it (empty for decoration), and width and height are in pixels.
 */
public record ImageType() implements PropType {
  private static final ObjectType SHAPE =
      new ObjectType(
          PropsSchema.of(
              PropSpec.required("src", new UrlType(UrlType.Use.SOURCE), "Where the picture is."),
              PropSpec.required("alt", new TextType(0, 500), "What there is to see.")
                  .withDefault(PropValue.text("")),
              PropSpec.optional("width", NumberType.whole(1, 20_000), "In pixels."),
              PropSpec.optional("height", NumberType.whole(1, 20_000), "In pixels.")));

  @Override
  public void check(PropValue value, Report report) {
    SHAPE.check(value, report);
  }

  /** An address alone is a picture that nobody has described yet. */
  @Override
  public Optional<Nearest> nearest(PropValue value) {
    return value instanceof PropValue.Text
        ? SHAPE.nearest(PropValue.Fields.of("src", value))
        : SHAPE.nearest(value);
  }

  @Override
  public PropValue.Fields toJsonSchema() {
    return SHAPE.toJsonSchema().with(SchemaWords.TYPE, PropValue.text("image"));
  }
}
