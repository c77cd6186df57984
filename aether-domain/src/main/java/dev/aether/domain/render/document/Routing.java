package dev.aether.domain.render.document;

import dev.aether.domain.render.page.Targets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the pages of a site find each other: by relative addresses, since a site is served at more
 * than one place.
 */
final class Routing {
  private Routing() {}

  /** Where the links of one page may lead. */
  static Targets of(Outline here, List<Outline> all) {
    Map<String, String> inSite = new HashMap<>();
    for (Outline page : all) {
      String address = address(here, page);
      inSite.put("/" + page.page().map(node -> node.id().value()).orElse(""), address);
      page.page().ifPresent(node -> inSite.put(node.id().value(), address));
      page.anchors().forEach(id -> inSite.putIfAbsent(id, address + "#" + id));
    }
    here.anchors().forEach(id -> inSite.put(id, "#" + id));
    Optional<String> home = here.page().map(node -> root(here));
    return new Targets(inSite, home, address(here, here));
  }

  /** From a page up to the site's address. */
  static String root(Outline here) {
    return here.page().isPresent() ? "../" : "";
  }

  private static String address(Outline here, Outline there) {
    String address = root(here) + there.path();
    return address.isEmpty() ? "./" : address;
  }
}
