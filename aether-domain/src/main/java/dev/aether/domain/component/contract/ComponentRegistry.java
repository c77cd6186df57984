package dev.aether.domain.component.contract;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.prop.PropsSchema;
import dev.aether.domain.component.prop.SlotType;
import dev.aether.domain.component.prop.Violation;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All components that there are, each with its present contract and the way to it from older
 * versions.
 */
public final class ComponentRegistry {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<ComponentType, ContractMigration> migrations = new HashMap<>();

  /**
   * A registry of these contracts.
   *
   * @param migrations from every older version that trees may still have
   * @throws IllegalArgumentException where two contracts have one name, two migrations begin at one
   *     version, or one ends where no other begins and that is not the present version
   */
  public ComponentRegistry(
      Collection<ComponentContract> contracts, Collection<ContractMigration> migrations) {
    for (ComponentContract contract : contracts) {
      if (entries.put(contract.type().name(), new Entry(contract)) != null) {
        throw new IllegalArgumentException("two contracts of " + contract.type().name());
      }
    }
    if (!isPresent(ComponentType.PAGE)) {
      throw new IllegalArgumentException("there is no page");
    }
    for (ContractMigration migration : migrations) {
      if (this.migrations.put(migration.from(), migration) != null) {
        throw new IllegalArgumentException("two ways lead from " + migration.from());
      }
    }
    for (ContractMigration migration : migrations) {
      if (!isPresent(migration.to()) && !this.migrations.containsKey(migration.to())) {
        throw new IllegalArgumentException("no way leads on from " + migration.to());
      }
    }
  }

  private boolean isPresent(ComponentType type) {
    return current(type).filter(contract -> contract.type().equals(type)).isPresent();
  }

  /** All contracts, in the order in which they were given. */
  public List<ComponentContract> contracts() {
    return entries.values().stream().map(Entry::contract).toList();
  }

  /** The contract of that name, in its present version. */
  public Optional<ComponentContract> contract(String name) {
    return Optional.ofNullable(entries.get(name)).map(Entry::contract);
  }

  /** The present contract of a type of any version. */
  public Optional<ComponentContract> current(ComponentType type) {
    return contract(type.name());
  }

  /** Everything in which a tree differs from what its components promise; empty for a valid one. */
  public List<Violation> check(ComponentTree tree) {
    return new TreeCheck(this).check(tree);
  }

  /**
   * Refuses a tree that {@link #check} finds fault with, with {@link ErrorCode#SITE_INVALID_TREE},
   * the first place in the details and all places under {@code errors}.
   */
  public void require(ComponentTree tree) {
    List<Violation> violations = check(tree);
    if (!violations.isEmpty()) {
      Violation first = violations.get(0);
      List<Map<String, String>> all =
          violations.stream()
              .map(
                  v ->
                      Map.of(
                          "rule", v.rule().wire(), "pointer", v.pointer(), "message", v.message()))
              .toList();
      throw new Problem(
              ErrorCode.SITE_INVALID_TREE,
              first.message(),
              Map.of("pointer", first.pointer(), "errors", all))
          .asException();
    }
  }

  /** The tree with every component in its present version; unknown components stay as they are. */
  public Migrated<ComponentTree> migrate(ComponentTree tree) {
    Migrated<ComponentNode> root = migrate(tree.root());
    return new Migrated<>(
        root.steps().isEmpty() ? tree : ComponentTree.of(root.result()), root.steps());
  }

  /** A node, and all that is in it, in their present versions. */
  public Migrated<ComponentNode> migrate(ComponentNode node) {
    List<Migrated.Step> steps = new ArrayList<>();
    ComponentNode result = migrate(node, steps);
    return new Migrated<>(result, steps);
  }

  private ComponentNode migrate(ComponentNode node, List<Migrated.Step> steps) {
    ComponentNode now = node;
    ContractMigration next = migrations.get(now.type());
    while (next != null) {
      steps.add(new Migrated.Step(node.id(), now.type(), next.to(), next.loses(now)));
      now = next.apply(now);
      next = migrations.get(now.type());
    }
    int own = steps.size();
    List<ComponentNode> children = new ArrayList<>();
    now.children().forEach(child -> children.add(migrate(child, steps)));
    return steps.size() == own ? now : now.withChildren(children);
  }

  Optional<Entry> entry(ComponentType type) {
    return Optional.ofNullable(entries.get(type.name()));
  }

  /** A contract with what is asked of it at every node, worked out once. */
  record Entry(ComponentContract contract, PropsSchema schema, Map<String, SlotType> slots) {
    Entry(ComponentContract contract) {
      this(contract, contract.schema(), contract.slots());
    }
  }
}
