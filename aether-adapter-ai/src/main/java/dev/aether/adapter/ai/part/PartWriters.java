package dev.aether.adapter.ai.part;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.standard.StandardComponent;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Who writes a component of which type, given the node's id. */
final class PartWriters {
  private PartWriters() {}

  static Map<StandardComponent, Function<String, ComponentNode>> of(
      Described description, Material material) {
    Map<StandardComponent, Function<String, ComponentNode>> writers =
        new EnumMap<>(StandardComponent.class);
    Elements elements = new Elements(description, material);
    writers.put(StandardComponent.HEADING, elements::heading);
    writers.put(StandardComponent.TEXT, elements::text);
    writers.put(StandardComponent.RICH_TEXT, elements::richText);
    writers.put(StandardComponent.IMAGE, elements::image);
    writers.put(StandardComponent.BUTTON, elements::button);
    writers.put(StandardComponent.BUTTON_GROUP, elements::buttons);
    writers.put(StandardComponent.ICON, elements::icon);
    writers.put(StandardComponent.LIST, elements::list);
    writers.put(StandardComponent.QUOTE, elements::quote);
    writers.put(StandardComponent.DIVIDER, elements::divider);
    writers.put(StandardComponent.BADGE, elements::badge);
    Fields fields = new Fields(description, material);
    writers.put(StandardComponent.TEXT_FIELD, fields::line);
    writers.put(StandardComponent.TEXT_AREA, fields::area);
    writers.put(StandardComponent.SELECT_FIELD, fields::choice);
    writers.put(StandardComponent.CHECKBOX_FIELD, fields::box);
    Layouts layouts = new Layouts(description, material, elements);
    writers.put(StandardComponent.CONTAINER, layouts::container);
    writers.put(StandardComponent.STACK, layouts::stack);
    writers.put(StandardComponent.GRID, layouts::grid);
    writers.put(StandardComponent.COLUMNS, layouts::columns);
    writers.put(StandardComponent.SECTION, layouts::section);
    Widgets widgets = new Widgets(description, material);
    writers.put(StandardComponent.CONTACT_FORM, widgets::contactForm);
    writers.put(StandardComponent.NEWSLETTER, widgets::newsletter);
    writers.put(StandardComponent.BOOKING, widgets::booking);
    writers.put(StandardComponent.FORM, widgets::form);
    writers.put(StandardComponent.MAP, widgets::map);
    writers.put(StandardComponent.VIDEO, widgets::video);
    Bands bands = new Bands(material);
    writers.put(StandardComponent.TESTIMONIALS, bands::testimonials);
    writers.put(StandardComponent.TEAM, bands::team);
    writers.put(StandardComponent.HOURS, bands::hours);
    writers.put(StandardComponent.PRICE_LIST, bands::priceList);
    writers.put(StandardComponent.PRICING, bands::pricing);
    return writers;
  }
}
