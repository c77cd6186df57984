package dev.aether.application.generation;

import dev.aether.application.component.ComponentCatalog;
import dev.aether.application.generation.ComponentSelections.Choice;
import dev.aether.application.shared.Ids;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.contract.Variant;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.site.Site;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps why a composer chose what it chose, for those components that the registry has. */
public final class SelectionRecorder {
  private final ComponentCatalog catalog;
  private final ComponentSelections selections;
  private final Ids ids;

  public SelectionRecorder(ComponentCatalog catalog, ComponentSelections selections, Ids ids) {
    this.catalog = catalog;
    this.selections = selections;
    this.ids = ids;
  }

  /** Within the unit that fills the site. */
  void record(Site site, String model, List<SiteComposer.Selection> made, Instant now) {
    if (made.isEmpty()) {
      return;
    }
    Map<String, UUID> known =
        catalog.list(Optional.empty()).stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.name() + "/" + entry.variant(),
                    ComponentCatalog.Entry::id,
                    (a, b) -> a));
    List<Choice> choices =
        made.stream()
            .filter(selection -> known.containsKey(form(selection)))
            .map(selection -> choice(selection, known.get(form(selection)), model))
            .toList();
    selections.add(site.id(), site.owner(), choices, now);
  }

  /** The component in the form that its props name, else in its usual one. */
  private static String form(SiteComposer.Selection selection) {
    List<String> forms =
        StandardComponent.of(ComponentType.ofWire(selection.component())).stream()
            .flatMap(type -> type.contract().variants().stream())
            .map(Variant::name)
            .toList();
    String named =
        selection.props() instanceof PropValue.Fields props ? props.text(Variant.PROP, "") : "";
    String form = forms.contains(named) ? named : forms.stream().findFirst().orElse("");
    return selection.component() + "/" + form;
  }

  private Choice choice(SiteComposer.Selection selection, UUID component, String model) {
    return new Choice(
        ids.next(),
        component,
        selection.reason(),
        selection.confidence(),
        model,
        0,
        selection.props().toJson());
  }
}
