package dev.aether.adapter.ai.part;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.generation.ComponentWish;
import dev.aether.domain.site.SiteContent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the component that a description names. */
public final class SinglePart {
  private static final Mentions TYPES = new Mentions(Lexicon.read("types.txt"));

  private SinglePart() {}

  /**
   * The component with words of that page; a section only where the description names one that
   * composed pages do not have.
   */
  public static Optional<ComponentNode> of(ComponentWish wish, SiteContent page) {
    Map<StandardComponent, Function<String, ComponentNode>> writers =
        PartWriters.of(new Described(wish.description().value()), Material.of(page));
    return named(wish)
        .or(() -> usual(wish.kind()))
        .filter(writers::containsKey)
        .map(type -> writers.get(type).apply(type.wire()));
  }

  /** What the description names first among the components of the wished kind. */
  private static Optional<StandardComponent> named(ComponentWish wish) {
    return TYPES
        .in(wish.description().value(), name -> isOf(wish.kind(), component(name)))
        .map(SinglePart::component);
  }

  private static boolean isOf(ComponentKind kind, StandardComponent type) {
    return type.contract().kind() == kind;
  }

  private static StandardComponent component(String wire) {
    return Arrays.stream(StandardComponent.values())
        .filter(type -> type.wire().equals(wire))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<StandardComponent> usual(ComponentKind kind) {
    return switch (kind) {
      case SECTION -> Optional.empty();
      case ELEMENT -> Optional.of(StandardComponent.TEXT);
      case LAYOUT -> Optional.of(StandardComponent.STACK);
      case WIDGET -> Optional.of(StandardComponent.CONTACT_FORM);
    };
  }
}
