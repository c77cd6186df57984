package dev.aether.application.component;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.shared.Ids;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.contract.AiHints;
import dev.aether.domain.component.contract.Block;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Staff offer blocks in the registry, change them and take them back. */
public final class MaintainRegistry {
  private final UnitOfWork units;
  private final Blocks blocks;
  private final AuditRecorder audit;
  private final Ids ids;

  public MaintainRegistry(UnitOfWork units, Blocks blocks, AuditRecorder audit, Ids ids) {
    this.units = units;
    this.blocks = blocks;
    this.audit = audit;
    this.ids = ids;
  }

  /** What a block shall be; where one is changed, what is empty stays. */
  public record Wishes(
      Optional<String> title,
      Optional<String> description,
      Optional<ComponentNode> node,
      Optional<AiHints> hints) {}

  /**
   * Offers a new block; {@code AUTH_STAFF_ONLY} for all others, {@code COMP_NAME_TAKEN} where there
   * was one of this name and variant, {@code SITE_INVALID_TREE} where its node does not fit.
   */
  public Block create(Actor.User actor, String name, String variant, Wishes wishes) {
    actor.requireStaff();
    Block block =
        new Block(
            ids.next(),
            name,
            variant,
            1,
            wishes.title().orElse(null),
            wishes.description().orElse(""),
            wishes.node().orElseThrow(MaintainRegistry::noNode),
            wishes.hints().orElse(AiHints.NONE));
    requireValid(block.node());
    units.run(actor, () -> store(actor, block, AuditAction.COMPONENT_CREATE));
    return block;
  }

  /** Offers its next version in place of all earlier ones; {@code COMP_NOT_FOUND} without one. */
  public Block revise(Actor.User actor, String name, String variant, Wishes wishes) {
    actor.requireStaff();
    wishes.node().ifPresent(MaintainRegistry::requireValid);
    return units.as(
        actor,
        () -> {
          Block old = blocks.latest(name, variant).orElseThrow(MaintainRegistry::noneSuch);
          Block next =
              new Block(
                  ids.next(),
                  name,
                  variant,
                  old.version() + 1,
                  wishes.title().orElse(old.title()),
                  wishes.description().orElse(old.description()),
                  wishes.node().orElse(old.node()),
                  wishes.hints().orElse(old.hints()));
          blocks.withdraw(name, variant);
          store(actor, next, AuditAction.COMPONENT_UPDATE);
          return next;
        });
  }

  /** Offers it no more; {@code COMP_NOT_FOUND} where it is not offered. */
  public void withdraw(Actor.User actor, String name, String variant) {
    actor.requireStaff();
    units.run(
        actor,
        () -> {
          Block last = blocks.latest(name, variant).orElseThrow(MaintainRegistry::noneSuch);
          if (!blocks.withdraw(name, variant)) {
            throw noneSuch();
          }
          record(actor, last.id(), AuditAction.COMPONENT_DELETE);
        });
  }

  private void store(Actor.User actor, Block block, AuditAction action) {
    blocks.add(block);
    record(actor, block.id(), action);
  }

  private void record(Actor.User actor, UUID id, AuditAction action) {
    audit.record(actor, action, actor.id(), new AuditResource("component", id));
  }

  private static void requireValid(ComponentNode node) {
    StandardComponent.registry()
        .require(
            ComponentTree.of(
                new ComponentNode(
                    new NodeId("root"),
                    ComponentType.PAGE,
                    PropValue.fields(Map.of()),
                    List.of(node))));
  }

  private static RuntimeException noNode() {
    return Problem.at(ErrorCode.VAL_MISSING_FIELD, "/node", "This field is missing.").asException();
  }

  private static RuntimeException noneSuch() {
    return Problem.of(ErrorCode.COMP_NOT_FOUND, "There is no such block.").asException();
  }
}
