package dev.aether.domain.component.prop;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A list of values of one type.
 *
 * @param min fewest members
 * @param max most members, up to 1,000
 */
public record ListType(PropType items, int min, int max) implements PropType {
  public ListType {
    Objects.requireNonNull(items);
    if (min < 0 || max < min || max > 1_000 || items instanceof SlotType) {
      throw new IllegalArgumentException("no list of " + min + " to " + max + " " + items);
    }
  }

  public static ListType of(PropType items, int max) {
    return new ListType(items, 0, max);
  }

  @Override
  public void check(PropValue value, Report report) {
    if (!(value instanceof Items list)) {
      report.add(Rule.WRONG_KIND, "A list is expected here.");
      return;
    }
    int size = list.values().size();
    if (size < min) {
      report.add(Rule.TOO_SHORT, "The list has " + size + " members; it needs " + min + ".");
    } else if (size > max) {
      report.add(Rule.TOO_LONG, "The list has " + size + " members; at most " + max + " fit.");
    }
    for (int i = 0; i < size; i++) {
      report.enter(i);
      items.check(list.values().get(i), report);
      report.leave();
    }
  }

  /**
   * Members that come near nothing are left out, and those beyond the most; one value is a list.
   */
  @Override
  public Optional<Nearest> nearest(PropValue value) {
    List<PropValue> from = value instanceof Items list ? list.values() : List.of(value);
    List<PropValue> fit = new ArrayList<>();
    boolean loses = false;
    for (PropValue member : from) {
      Optional<Nearest> near = fit.size() < max ? items.nearest(member) : Optional.empty();
      near.ifPresent(nearest -> fit.add(nearest.value()));
      loses |= near.isEmpty() || near.get().loses();
    }
    if (fit.size() < min || (fit.isEmpty() && !(value instanceof Items))) {
      return Optional.empty();
    }
    return Optional.of(new Nearest(PropValue.items(fit), loses));
  }

  @Override
  public PropValue.Fields toJsonSchema() {
    return SchemaWords.typed("list", "array")
        .with("items", items.toJsonSchema())
        .with("minItems", PropValue.number(min))
        .with("maxItems", PropValue.number(max));
  }
}
