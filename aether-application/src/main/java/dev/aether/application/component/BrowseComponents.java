package dev.aether.application.component;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.TextRule;
import java.util.List;
import java.util.Optional;

/** Looks around in the registry; all see the same. */
public final class BrowseComponents {
  private static final TextRule TEXT = new TextRule("search text", 1, 200);

  private final UnitOfWork units;
  private final ComponentCatalog catalog;

  public BrowseComponents(UnitOfWork units, ComponentCatalog catalog) {
    this.units = units;
    this.catalog = catalog;
  }

  /** All that are offered, or those of a kind. */
  public List<ComponentCatalog.Entry> list(Optional<ComponentKind> kind) {
    return units.read(Actor.anonymous(), () -> catalog.list(kind));
  }

  /** Those that the text is found in, 1 to 200 characters. */
  public List<ComponentCatalog.Entry> search(String text) {
    String wanted = TEXT.requireAt("/q", text, ErrorCode.VAL_INVALID_INPUT);
    return units.read(Actor.anonymous(), () -> catalog.search(wanted));
  }

  /** One in all variants and versions; {@code COMP_NOT_FOUND} where there is none. */
  public List<ComponentCatalog.Entry> find(String name) {
    List<ComponentCatalog.Entry> found = units.read(Actor.anonymous(), () -> catalog.find(name));
    if (found.isEmpty()) {
      throw Problem.of(ErrorCode.COMP_NOT_FOUND, "There is no such component.").asException();
    }
    return found;
  }
}
