package dev.aether.application.template;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateId;
import java.util.function.UnaryOperator;

/** Changes a template of the user's own; official ones stay as they are. */
public final class UpdateTemplate {
  private final UnitOfWork units;
  private final Templates templates;
  private final AuditRecorder audit;

  public UpdateTemplate(UnitOfWork units, Templates templates, AuditRecorder audit) {
    this.units = units;
    this.templates = templates;
    this.audit = audit;
  }

  /**
   * Makes of the template what {@code change} makes of it; {@code TEMPLATE_NOT_FOUND} where there
   * is none of the user's or it is official.
   */
  public void handle(Actor.User actor, TemplateId id, UnaryOperator<Template> change) {
    units.run(
        actor,
        () -> {
          Template template =
              templates
                  .find(id)
                  .filter(found -> found.isBy(actor.id()) && !found.official())
                  .orElseThrow(() -> noSuchTemplate().asException());
          Template changed = change.apply(template);
          requireValid(changed.body().structure());
          templates.replace(changed);
          audit.record(
              actor,
              AuditAction.TEMPLATE_UPDATE,
              actor.id(),
              new AuditResource("template", id.value()));
        });
  }

  static void requireValid(ComponentTree structure) {
    try {
      StandardComponent.registry().require(structure);
    } catch (DomainException e) {
      throw new DomainException(e.problem().under("/structure"), e);
    }
  }

  static Problem noSuchTemplate() {
    return Problem.of(ErrorCode.TEMPLATE_NOT_FOUND, "There is no such template.");
  }
}
