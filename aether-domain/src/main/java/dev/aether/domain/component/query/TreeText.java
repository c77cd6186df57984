package dev.aether.domain.component.query;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.PropValue.Items;
import dev.aether.domain.component.PropValue.Text;
import dev.aether.domain.component.contract.ComponentRegistry;
import dev.aether.domain.component.prop.ImageType;
import dev.aether.domain.component.prop.ListType;
import dev.aether.domain.component.prop.ObjectType;
import dev.aether.domain.component.prop.PropSpec;
import dev.aether.domain.component.prop.PropType;
import dev.aether.domain.component.prop.PropsSchema;
import dev.aether.domain.component.prop.RichTextType;
import dev.aether.domain.component.prop.SlotType;
import dev.aether.domain.component.prop.TextType;
import java.util.ArrayList;
import java.util.List;

/**
 * What a visitor reads: the texts of a tree in the order of the page and of each component's props.
 * Addresses, colours and choices are no text; what tells a picture is.
 */
public final class TreeText {
  private final ComponentRegistry registry;
  private final List<String> texts = new ArrayList<>();

  private TreeText(ComponentRegistry registry) {
    this.registry = registry;
  }

  /** The texts that are not blank; components that the registry does not know say nothing. */
  public static List<String> of(ComponentTree tree, ComponentRegistry registry) {
    TreeText text = new TreeText(registry);
    TreeSearch.nodes(tree).forEach(place -> text.read(place.node()));
    return List.copyOf(text.texts);
  }

  private void read(ComponentNode node) {
    registry
        .current(node.type())
        .ifPresent(contract -> read(contract.props(), node.props().without(SlotType.PROP)));
  }

  private void read(PropsSchema schema, Fields values) {
    for (PropSpec spec : schema.props().values()) {
      values.get(spec.name()).ifPresent(value -> read(spec.type(), value));
    }
  }

  private void read(PropType type, PropValue value) {
    if (type instanceof ListType list && value instanceof Items items) {
      items.values().forEach(member -> read(list.items(), member));
    } else if (type instanceof ObjectType object && value instanceof Fields fields) {
      read(object.fields(), fields);
    } else if (type instanceof ImageType && value instanceof Fields fields) {
      add(fields.text("alt", ""));
    } else if ((type instanceof TextType || type instanceof RichTextType)
        && value instanceof Text text) {
      add(text.value());
    }
  }

  private void add(String text) {
    if (!text.isBlank()) {
      texts.add(text.strip());
    }
  }
}
