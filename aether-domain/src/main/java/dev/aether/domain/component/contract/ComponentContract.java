package dev.aether.domain.component.contract;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.prop.ChoiceType;
import dev.aether.domain.component.prop.PropSpec;
import dev.aether.domain.component.prop.PropsSchema;
import dev.aether.domain.component.prop.SlotType;
import dev.aether.domain.component.prop.TextType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a component is called, which props it takes and what may stand in it (specification, section
 * 1.3).
 *
 * @param props its own props; those that name its variant and its slot come with {@link #schema}
 * @param variants the forms that it comes in, the usual one first; empty where there is one form
 * @param sample one that shows what it is for, with neutral words and no invented facts; what an
 *     owner alone can say is marked as a placeholder
 */
public record ComponentContract(
    ComponentType type,
    ComponentKind kind,
    String title,
    String description,
    PropsSchema props,
    List<Variant> variants,
    AiHints hints,
    Optional<ComponentNode> sample) {
  public ComponentContract {
    Objects.requireNonNull(type);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(title);
    Objects.requireNonNull(description);
    Objects.requireNonNull(hints);
    variants = List.copyOf(variants);
    if (props.props().containsKey(Variant.PROP) || props.props().containsKey(SlotType.PROP)) {
      throw new IllegalArgumentException("variant and slot are props of every component");
    }
    if (variants.stream().map(Variant::name).distinct().count() < variants.size()) {
      throw new IllegalArgumentException("two variants of " + type + " have one name");
    }
    for (Variant variant : variants) {
      requireFit(props, variant);
    }
    if (sample.filter(node -> !node.type().equals(type)).isPresent()) {
      throw new IllegalArgumentException("the sample of " + type + " is another component");
    }
  }

  /** A component of which there is no sample. */
  public ComponentContract(
      ComponentType type,
      ComponentKind kind,
      String title,
      String description,
      PropsSchema props,
      List<Variant> variants,
      AiHints hints) {
    this(type, kind, title, description, props, variants, hints, Optional.empty());
  }

  /** A component of one form. */
  public static ComponentContract of(
      ComponentType type, ComponentKind kind, String title, String description, PropsSchema props) {
    return new ComponentContract(type, kind, title, description, props, List.of(), AiHints.NONE);
  }

  /** Every prop that a node of this component may have. */
  public PropsSchema schema() {
    PropSpec slot =
        PropSpec.optional(
            SlotType.PROP, new TextType(1, 64), "Which place it takes in what it stands in.");
    if (variants.isEmpty()) {
      return props.and(slot);
    }
    ChoiceType names = new ChoiceType(variants.stream().map(Variant::name).toList());
    return props.and(PropSpec.optional(Variant.PROP, names, "Which form it has."), slot);
  }

  /** The places for children by name. */
  public Map<String, SlotType> slots() {
    Map<String, SlotType> slots = new LinkedHashMap<>();
    props
        .props()
        .forEach(
            (name, spec) -> {
              if (spec.type() instanceof SlotType slot) {
                slots.put(name, slot);
              }
            });
    return Collections.unmodifiableMap(slots);
  }

  /** A new component with its defaults, in its usual form. */
  public ComponentNode newNode(NodeId id) {
    PropValue.Fields values = props.defaults();
    if (!variants.isEmpty()) {
      Variant usual = variants.get(0);
      values = values.with(Variant.PROP, PropValue.text(usual.name()));
      for (Map.Entry<String, PropValue> own : usual.defaults().values().entrySet()) {
        values = values.with(own.getKey(), own.getValue());
      }
    }
    return new ComponentNode(id, type, values, List.of());
  }

  /** The sample in that form, which may be empty for the usual one; without one, a new node. */
  public ComponentNode example(String variant) {
    ComponentNode node = sample.orElseGet(() -> newNode(new NodeId(type.name())));
    PropValue.Fields values = node.props();
    for (Variant form : variants) {
      if (form.name().equals(variant)) {
        values = values.with(Variant.PROP, PropValue.text(variant));
        for (Map.Entry<String, PropValue> own : form.defaults().values().entrySet()) {
          values = values.with(own.getKey(), own.getValue());
        }
      }
    }
    return node.with(Facet.PROPS, values);
  }

  private static void requireFit(PropsSchema props, Variant variant) {
    for (Map.Entry<String, PropValue> own : variant.defaults().values().entrySet()) {
      PropSpec spec = props.props().get(own.getKey());
      if (spec == null || !spec.type().admits(own.getValue())) {
        throw new IllegalArgumentException(
            "the default " + own.getKey() + " of " + variant.name() + " fits no prop");
      }
    }
  }
}
