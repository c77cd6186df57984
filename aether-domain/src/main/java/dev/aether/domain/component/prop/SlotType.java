package dev.aether.domain.component.prop;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.PropValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A named place in a component where children stand. It has no value among the props: a child says
 * in its prop {@code slot} which place it takes, and the place named {@code children} is for those
 * that say nothing.
 *
 * @param kinds the kinds of component that may stand here
 * @param names components that may stand here whatever their kind
 * @param min fewest children
 * @param max most children
 */
public record SlotType(Set<ComponentKind> kinds, Set<String> names, int min, int max)
    implements PropType {
  /** The place of children that do not say one. */
  public static final String DEFAULT = "children";

  /** The prop of a child that says its place. */
  public static final String PROP = "slot";

  public SlotType {
    kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    names = Collections.unmodifiableSet(new TreeSet<>(names));
    if (min < 0 || max < min || (kinds.isEmpty() && names.isEmpty())) {
      throw new IllegalArgumentException("a slot of " + min + " to " + max + " of nothing");
    }
  }

  /** A place for up to {@code max} components of some kinds. */
  public static SlotType of(int max, ComponentKind... kinds) {
    return new SlotType(Set.copyOf(Arrays.asList(kinds)), Set.of(), 0, max);
  }

  /** A page may stand only where it is named. */
  public boolean accepts(String name, ComponentKind kind) {
    boolean fits = kinds.contains(kind) && !name.equals(ComponentType.PAGE.name());
    return fits || names.contains(name);
  }

  @Override
  public void check(PropValue value, Report report) {
    report.add(Rule.WRONG_KIND, "This is a place for children; it has no value.");
  }

  @Override
  public Optional<Nearest> nearest(PropValue value) {
    return Optional.empty();
  }

  @Override
  public PropValue.Fields toJsonSchema() {
    return PropValue.Fields.of(SchemaWords.TYPE, PropValue.text("slot"))
        .with("not", PropValue.fields(java.util.Map.of()))
        .with(SchemaWords.KINDS, PropValue.texts(kinds.stream().map(ComponentKind::wire).toList()))
        .with(SchemaWords.NAMES, PropValue.texts(java.util.List.copyOf(names)))
        .with(SchemaWords.MIN, PropValue.number(min))
        .with(SchemaWords.MAX, PropValue.number(max));
  }
}
