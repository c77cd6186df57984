package dev.aether.application.memory;

import dev.aether.application.component.ComponentCatalog;
import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.contract.Block;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.standard.StandardComponent;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The standard components, one entry for each of their variants, and the blocks of staff. */
final class MemoryCatalog implements ComponentCatalog {
  private static final Comparator<Entry> IN_ORDER =
      Comparator.comparing(Entry::name).thenComparing(Entry::variant);

  private final Memory memory;

  MemoryCatalog(Memory memory) {
    this.memory = memory;
  }

  @Override
  public List<Entry> list(Optional<ComponentKind> kind) {
    return offered().filter(entry -> kind.map(k -> k == entry.kind()).orElse(true)).toList();
  }

  @Override
  public List<Entry> search(String text) {
    return offered()
        .filter(
            entry ->
                (entry.name() + " " + entry.title() + " " + entry.description())
                    .toLowerCase(Locale.ROOT)
                    .contains(text.toLowerCase(Locale.ROOT)))
        .toList();
  }

  @Override
  public List<Entry> find(String name) {
    return Stream.concat(all(), memory.tables().blocks.keySet().stream().map(MemoryCatalog::entry))
        .filter(entry -> entry.name().equals(name))
        .toList();
  }

  private Stream<Entry> offered() {
    return Stream.concat(
            all(),
            memory.tables().blocks.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(block -> entry(block.getKey())))
        .sorted(IN_ORDER);
  }

  private static Entry entry(Block block) {
    ComponentContract contract =
        StandardComponent.registry().current(block.node().type()).orElseThrow();
    return new Entry(
        block.id(),
        block.name(),
        block.variant(),
        block.version(),
        contract.kind(),
        block.title(),
        block.description(),
        new Json(
            contract.schema().toJsonSchema().toJson(),
            block.node().props().toJson(),
            "{}",
            block.node().toJson().toJson()));
  }

  static Stream<Entry> all() {
    return StandardComponent.registry().contracts().stream()
        .flatMap(MemoryCatalog::entries)
        .sorted(IN_ORDER);
  }

  private static Stream<Entry> entries(ComponentContract contract) {
    return contract.variants().isEmpty()
        ? Stream.of(entry(contract, ""))
        : contract.variants().stream().map(variant -> entry(contract, variant.name()));
  }

  private static Entry entry(ComponentContract contract, String variant) {
    String key = contract.type().wire() + " " + variant;
    return new Entry(
        UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
        contract.type().name(),
        variant,
        contract.type().version(),
        contract.kind(),
        contract.title(),
        contract.description(),
        new Json(
            contract.schema().toJsonSchema().toJson(),
            contract.newNode(new NodeId("new")).props().toJson(),
            "{}",
            "{}"));
  }
}
