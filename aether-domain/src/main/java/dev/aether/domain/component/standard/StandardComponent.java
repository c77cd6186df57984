package dev.aether.domain.component.standard;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.contract.ComponentRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The standard components. All but {@link #PAGE} are sections, from top to bottom. */
public enum StandardComponent {
  PAGE(StandardContracts.page()),
  HEADER(StandardContracts.header()),
  HERO(StandardContracts.hero()),
  STORY(StandardContracts.story()),
  FEATURES(StandardContracts.features()),
  STEPS(StandardContracts.steps()),
  SHOWCASE(StandardContracts.showcase()),
  FAQ(StandardContracts.faq()),
  CTA(StandardContracts.cta()),
  CONTACT(StandardContracts.contact()),
  FOOTER(StandardContracts.footer());

  private static final Map<String, StandardComponent> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(StandardComponent::wire, Function.identity()));
  private static final ComponentRegistry REGISTRY =
      new ComponentRegistry(
          Arrays.stream(values()).map(StandardComponent::contract).toList(), List.of());

  private final ComponentContract contract;

  StandardComponent(ComponentContract contract) {
    this.contract = contract;
  }

  /** The standard components alone. */
  public static ComponentRegistry registry() {
    return REGISTRY;
  }

  /** The standard component of that type, whatever its version. */
  public static Optional<StandardComponent> of(ComponentType type) {
    return Optional.ofNullable(BY_NAME.get(type.name()));
  }

  public ComponentContract contract() {
    return contract;
  }

  public ComponentType type() {
    return contract.type();
  }

  /** A node of this component with nothing inside. */
  public ComponentNode node(String id, PropValue.Fields props) {
    return ComponentNode.leaf(id, type(), props);
  }

  /** The name in JSON, such as {@code hero}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
