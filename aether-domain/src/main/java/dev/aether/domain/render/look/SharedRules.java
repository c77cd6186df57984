package dev.aether.domain.render.look;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.standard.StandardComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules that several types of component have in common; they come before the types' own. */
enum SharedRules {
  BLOCKS(elementsAndLayouts()),
  GAPS(StandardComponent.STACK, StandardComponent.GRID, StandardComponent.COLUMNS),
  CARDS(
      StandardComponent.FEATURES,
      StandardComponent.STEPS,
      StandardComponent.SHOWCASE,
      StandardComponent.TESTIMONIALS),
  PICTURES(
      StandardComponent.SHOWCASE,
      StandardComponent.PRODUCTS,
      StandardComponent.GALLERY,
      StandardComponent.PORTFOLIO,
      StandardComponent.POSTS,
      StandardComponent.ARTICLE,
      StandardComponent.VIDEO,
      StandardComponent.IMAGE),
  SIGNS(
      StandardComponent.FEATURES,
      StandardComponent.PRICING,
      StandardComponent.VIDEO,
      StandardComponent.EVENT,
      StandardComponent.BUTTON,
      StandardComponent.ICON,
      StandardComponent.LIST),
  TAGS(StandardComponent.MENU, StandardComponent.PRODUCTS, StandardComponent.BADGE),
  LINES(StandardComponent.MENU, StandardComponent.PRICE_LIST),
  RICH(StandardComponent.ARTICLE, StandardComponent.RICH_TEXT),
  VOICE(StandardComponent.TESTIMONIALS, StandardComponent.QUOTE),
  FIELDS(
      StandardComponent.CONTACT_FORM,
      StandardComponent.NEWSLETTER,
      StandardComponent.BOOKING,
      StandardComponent.FORM,
      StandardComponent.TEXT_FIELD,
      StandardComponent.TEXT_AREA,
      StandardComponent.SELECT_FIELD,
      StandardComponent.CHECKBOX_FIELD),
  ASKED(StandardComponent.CONTACT_FORM, StandardComponent.BOOKING, StandardComponent.FORM);

  private final Set<StandardComponent> users;

  SharedRules(StandardComponent... users) {
    this(EnumSet.copyOf(Arrays.asList(users)));
  }

  SharedRules(Set<StandardComponent> users) {
    this.users = Collections.unmodifiableSet(users);
  }

  /** Whether one of these types needs the rules. */
  boolean serve(Set<StandardComponent> types) {
    return types.stream().anyMatch(users::contains);
  }

  /** The name of the file with the rules. */
  String file() {
    return name().toLowerCase(Locale.ROOT) + ".css";
  }

  private static Set<StandardComponent> elementsAndLayouts() {
    Set<StandardComponent> found =
        Arrays.stream(StandardComponent.values())
            .filter(type -> type != StandardComponent.PAGE)
            .filter(
                type ->
                    type.contract().kind() == ComponentKind.ELEMENT
                        || !type.contract().slots().isEmpty())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(StandardComponent.class)));
    return found;
  }
}
