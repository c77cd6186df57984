package dev.aether.adapter.ai.builtin;

import dev.aether.domain.component.PropValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ways to reach somebody: what the prompt says, and marked places for what it does not. */
final class ContactDetails {
  private static final Set<String> WITHOUT_DOOR =
      Set.of("software", "journal", "portfolio", "music", "general");

  private ContactDetails() {}

  static List<PropValue> of(Reading reading, Copy copy) {
    List<PropValue> details = new ArrayList<>();
    reading
        .place()
        .filter(Place::isNamed)
        .ifPresent(place -> details.add(detail(copy.pick("detail.place"), where(place), false)));
    boolean door = !WITHOUT_DOOR.contains(reading.kind().family());
    for (String wanted : door ? List.of("address", "phone", "email", "hours") : List.of("email")) {
      details.add(detail(copy.pick("detail." + wanted), copy.pick("detail.wanted"), true));
    }
    return details;
  }

  private static String where(Place place) {
    boolean inside = place.preposition().matches("in|at|from|");
    return inside ? English.capital(place.name()) : English.capital(place.inWords());
  }

  private static PropValue detail(String label, String value, boolean placeholder) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("label", PropValue.text(label));
    fields.put("value", PropValue.text(value));
    if (placeholder) {
      fields.put("placeholder", PropValue.flag(true));
    }
    return PropValue.fields(fields);
  }
}
