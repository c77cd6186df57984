package dev.aether.application.template;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.template.TemplateId;

/** Removes a template of the user's own; sites that were made from it stay. */
public final class DeleteTemplate {
  private final UnitOfWork units;
  private final Templates templates;
  private final AuditRecorder audit;

  public DeleteTemplate(UnitOfWork units, Templates templates, AuditRecorder audit) {
    this.units = units;
    this.templates = templates;
    this.audit = audit;
  }

  /** Removes it; {@code TEMPLATE_NOT_FOUND} where there is none of the user's or it is official. */
  public void handle(Actor.User actor, TemplateId id) {
    units.run(
        actor,
        () -> {
          if (templates
              .find(id)
              .filter(found -> found.isBy(actor.id()) && !found.official())
              .isEmpty()) {
            throw UpdateTemplate.noSuchTemplate().asException();
          }
          templates.remove(id);
          audit.record(
              actor,
              AuditAction.TEMPLATE_DELETE,
              actor.id(),
              new AuditResource("template", id.value()));
        });
  }
}
