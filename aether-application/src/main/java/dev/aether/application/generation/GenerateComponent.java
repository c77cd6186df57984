package dev.aether.application.generation;

import dev.aether.application.component.OwnComponents;
import dev.aether.application.shared.Ids;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.OwnComponent;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.prop.Violation;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.generation.ComponentWish;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.GenerationType;
import dev.aether.domain.render.RenderedComponent;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.List;
import java.util.Map;

/** Makes one component from a description and keeps it for its user. */
public final class GenerateComponent {
  private final PaidWork work;
  private final ComponentComposer composer;
  private final Previews previews;
  private final OwnComponents components;
  private final Ids ids;

  public GenerateComponent(
      PaidWork work,
      ComponentComposer composer,
      Previews previews,
      OwnComponents components,
      Ids ids) {
    this.work = work;
    this.composer = composer;
    this.previews = previews;
    this.components = components;
    this.ids = ids;
  }

  /** A component that was made, as it is stored, as it looks and drawn small as a PNG in Base64. */
  public record Made(
      GenerationId generation,
      OwnComponent component,
      RenderedComponent rendered,
      String preview) {}

  /**
   * The component, once it is there; LIMIT {@code AI_QUOTA_EXCEEDED} where no credit is left, and
   * whatever the composer refuses with.
   */
  public Made handle(Actor.User actor, ComponentWish wish) {
    PaidWork.Order order =
        new PaidWork.Order(
            GenerationType.COMPONENT,
            wish.brief(),
            composer.model(),
            AuditAction.AI_COMPONENT_CREATE);
    PaidWork.Done<Composed> done =
        work.handle(
            actor,
            order,
            asked -> compose(actor, wish, asked),
            made -> components.addGenerated(made.component()));
    Composed made = done.result();
    return new Made(done.id(), made.component(), made.rendered(), made.preview());
  }

  private record Composed(OwnComponent component, RenderedComponent rendered, String preview) {}

  private Composed compose(Actor.User actor, ComponentWish wish, ModelWork asked) {
    ComponentComposer.Composed made = composer.compose(wish, asked);
    ComponentContract contract = requireValid(made.node());
    return new Composed(
        new OwnComponent(ids.next(), actor.id(), contract.title(), contract.kind(), made.node()),
        RenderedComponent.of(made.node(), made.theme(), made.language()),
        previews.png(made.node(), made.theme()));
  }

  /** A composer may be a model, which writes what it likes. */
  private static ComponentContract requireValid(ComponentNode node) {
    ComponentTree page =
        ComponentTree.of(
            new ComponentNode(
                new NodeId("page"), ComponentType.PAGE, PropValue.fields(Map.of()), List.of(node)));
    List<Violation> violations = StandardComponent.registry().check(page);
    if (!violations.isEmpty()) {
      throw Problem.at(
              ErrorCode.AI_GENERATION_FAILED,
              violations.get(0).pointer(),
              "The component that was made cannot be used: " + violations.get(0).message())
          .asException();
    }
    return StandardComponent.registry().current(node.type()).orElseThrow();
  }
}
