package dev.aether.adapter.ai.remote;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.PropValue.Items;
import dev.aether.domain.component.PropValue.Null;
import dev.aether.domain.component.PropValue.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of an answer what says nothing, and what leads out of the site without its owner having
 * said so: a model that was talked into it cannot send visitors anywhere.
 */
final class OwnWords {
  private static final Set<String> LINKS = Set.of("href");
  private static final Set<String> FILES = Set.of("src", "image");

  private final String owners;

  /** What the owner wrote. */
  OwnWords(String owners) {
    this.owners = bare(owners);
  }

  /** What is left of a value, empty where nothing is. */
  Optional<PropValue> of(PropValue value) {
    if (value instanceof Fields fields) {
      Map<String, PropValue> kept = new LinkedHashMap<>();
      fields.values().forEach((name, each) -> field(name, each).ifPresent(v -> kept.put(name, v)));
      return kept.isEmpty() ? Optional.empty() : Optional.of(PropValue.fields(kept));
    }
    if (value instanceof Items items) {
      List<PropValue> kept = new ArrayList<>();
      items.values().forEach(each -> of(each).ifPresent(kept::add));
      return kept.isEmpty() ? Optional.empty() : Optional.of(PropValue.items(kept));
    }
    boolean nothing =
        value == Null.INSTANCE || (value instanceof Text text && text.value().isBlank());
    return nothing ? Optional.empty() : Optional.of(value);
  }

  private Optional<PropValue> field(String name, PropValue value) {
    if (FILES.contains(name)) {
      return Optional.empty();
    }
    if (LINKS.contains(name) && !(value instanceof Text text && isOwn(text.value()))) {
      return Optional.empty();
    }
    return of(value);
  }

  /** Within the page, or to what the owner named: an address, a mailbox, a number. */
  private boolean isOwn(String href) {
    if (href.startsWith("#")) {
      return true;
    }
    int colon = href.indexOf(':');
    String target = colon < 0 ? "" : bare(href.substring(colon + 1));
    return !target.isEmpty() && owners.contains(target);
  }

  /** Without what people write differently: case, blanks, slashes before and after, marks. */
  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s()/-]", "");
  }
}
