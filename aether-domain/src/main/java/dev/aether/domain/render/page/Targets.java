package dev.aether.domain.render.page;

import dev.aether.domain.component.prop.Href;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the links of a page may lead.
 *
 * @param inSite addresses as this page writes them, by what hrefs say for them: the id of what is
 *     shown, or the path of a page such as {@code /menu}
 * @param home the address of the first page; empty on that page itself
 * @param self the address of this page as it writes it
 */
public record Targets(Map<String, String> inSite, Optional<String> home, String self) {
  public Targets {
    inSite = Map.copyOf(inSite);
  }

  /** Those of a page that is alone, with these ids. */
  public static Targets within(Set<String> ids) {
    Map<String, String> addresses = new HashMap<>();
    ids.forEach(id -> addresses.put(id, "#" + id));
    return new Targets(addresses, Optional.empty(), "");
  }

  /** The address for an href that somebody wrote; empty where it leads nowhere. */
  public Optional<String> address(String href) {
    return Href.of(href, inSite.keySet())
        .map(Href::value)
        .map(
            value ->
                inSite.getOrDefault(value.startsWith("#") ? value.substring(1) : value, value));
  }

  /** Whether this is the address of the page that writes it. */
  public boolean isHere(String address) {
    return address.equals(self);
  }
}
