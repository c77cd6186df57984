package dev.aether.domain.component.prop;

import dev.aether.domain.component.PropValue;
import java.util.Optional;

/** What kind of value a prop takes, and within which limits. */
public sealed interface PropType
    permits TextType,
        RichTextType,
        UrlType,
        ImageType,
        ColourType,
        NumberType,
        ChoiceType,
        FlagType,
        ListType,
        ObjectType,
        SlotType {

  /** Notes everything that keeps {@code value} from being of this type. */
  void check(PropValue value, Report report);

  /** The nearest value of this type, for a value that is not; empty where none is near. */
  Optional<Nearest> nearest(PropValue value);

  /** This type as a JSON Schema (2020-12), from which {@link SchemaReader} makes it again. */
  PropValue.Fields toJsonSchema();

  /** Whether {@code value} is of this type. */
  default boolean admits(PropValue value) {
    Report report = new Report();
    check(value, report);
    return report.isClean();
  }
}
