package dev.aether.application.memory;

import dev.aether.application.component.ComponentCatalog;
import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.standard.StandardComponent;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The standard components, none of which has a variant. */
final class MemoryCatalog implements ComponentCatalog {

  @Override
  public List<Entry> list(Optional<ComponentKind> kind) {
    return all().filter(entry -> kind.map(k -> k == entry.kind()).orElse(true)).toList();
  }

  @Override
  public List<Entry> search(String text) {
    return all()
        .filter(
            entry ->
                (entry.name() + " " + entry.title() + " " + entry.description())
                    .toLowerCase(Locale.ROOT)
                    .contains(text.toLowerCase(Locale.ROOT)))
        .toList();
  }

  @Override
  public List<Entry> find(String name) {
    return all().filter(entry -> entry.name().equals(name)).toList();
  }

  static Stream<Entry> all() {
    return StandardComponent.registry().contracts().stream()
        .map(MemoryCatalog::entry)
        .sorted(Comparator.comparing(Entry::name));
  }

  private static Entry entry(ComponentContract contract) {
    return new Entry(
        UUID.nameUUIDFromBytes(contract.type().wire().getBytes(StandardCharsets.UTF_8)),
        contract.type().name(),
        "",
        contract.type().version(),
        contract.kind(),
        contract.title(),
        contract.description(),
        new Json(
            contract.schema().toJsonSchema().toJson(),
            contract.newNode(new NodeId("new")).props().toJson(),
            "{}"));
  }
}
