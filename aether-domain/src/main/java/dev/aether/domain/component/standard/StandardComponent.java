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

/** The standard components: the page, its sections and widgets, layouts and single elements. */
public enum StandardComponent {
  PAGE(FrameContracts.page()),
  HEADER(FrameContracts.header()),
  HERO(FrameContracts.hero()),
  STORY(StoryContracts.story()),
  FEATURES(StoryContracts.features()),
  STEPS(StoryContracts.steps()),
  SHOWCASE(StoryContracts.showcase()),
  FAQ(StoryContracts.faq()),
  CTA(FrameContracts.cta()),
  CONTACT(PlaceContracts.contact()),
  FOOTER(FrameContracts.footer()),
  MENU(TradeContracts.menu()),
  PRICE_LIST(TradeContracts.priceList()),
  PRICING(TradeContracts.pricing()),
  PRODUCTS(TradeContracts.products()),
  GALLERY(WorkContracts.gallery()),
  PORTFOLIO(WorkContracts.portfolio()),
  POSTS(WorkContracts.posts()),
  ARTICLE(WorkContracts.article()),
  VIDEO(WorkContracts.video()),
  TEAM(PeopleContracts.team()),
  TESTIMONIALS(PeopleContracts.testimonials()),
  STATISTICS(PeopleContracts.statistics()),
  LOGOS(PeopleContracts.logos()),
  EVENT(PlaceContracts.event()),
  HOURS(PlaceContracts.hours()),
  MAP(PlaceContracts.map()),
  CONTACT_FORM(FormContracts.contactForm()),
  NEWSLETTER(FormContracts.newsletter()),
  BOOKING(FormContracts.booking()),
  FORM(FormContracts.form()),
  TEXT_FIELD(FormContracts.textField()),
  TEXT_AREA(FormContracts.textArea()),
  SELECT_FIELD(FormContracts.selectField()),
  CHECKBOX_FIELD(FormContracts.checkboxField()),
  SECTION(LayoutContracts.section()),
  CONTAINER(LayoutContracts.container()),
  STACK(LayoutContracts.stack()),
  GRID(LayoutContracts.grid()),
  COLUMNS(LayoutContracts.columns()),
  HEADING(ElementContracts.heading()),
  TEXT(ElementContracts.text()),
  RICH_TEXT(ElementContracts.richText()),
  IMAGE(ElementContracts.image()),
  BUTTON(ElementContracts.button()),
  BUTTON_GROUP(ElementContracts.buttonGroup()),
  ICON(ElementContracts.icon()),
  LIST(ElementContracts.list()),
  QUOTE(ElementContracts.quote()),
  DIVIDER(ElementContracts.divider()),
  BADGE(ElementContracts.badge());

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
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
