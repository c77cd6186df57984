package dev.aether.application.generation;

import dev.aether.application.component.BrowseComponents;
import dev.aether.application.component.ComponentCatalog;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.render.RenderedComponent;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.theme.Theme;

/** Shows what a component of the registry looks like, before anybody puts it into a page. */
public final class PreviewComponent {
  private final BrowseComponents browse;

  public PreviewComponent(BrowseComponents browse) {
    this.browse = browse;
  }

  /**
   * The newest version of a form in the standard theme: a standard component with its sample, a
   * block as it is; {@code COMP_NOT_FOUND} where there is no such form.
   *
   * @param variant empty for the usual form
   */
  public RenderedComponent handle(String name, String variant) {
    ComponentCatalog.Entry newest =
        browse.find(name).stream()
            .filter(entry -> variant.isEmpty() || entry.variant().equals(variant))
            .reduce((earlier, later) -> later)
            .orElseThrow(
                () ->
                    Problem.of(ErrorCode.COMP_NOT_FOUND, "The component has no such form.")
                        .asException());
    ComponentNode node =
        StandardComponent.of(new ComponentType(name, newest.version()))
            .map(standard -> standard.contract().example(variant))
            .orElseGet(() -> ComponentNode.ofJson(newest.json().definition()));
    return RenderedComponent.of(node, Theme.standard(), "en");
  }
}
