package dev.aether.application.template;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.billing.Quotas;
import dev.aether.application.shared.Ids;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateAuthor;
import dev.aether.domain.template.TemplateBody;
import dev.aether.domain.template.TemplateId;
import dev.aether.domain.template.TemplateListing;
import dev.aether.domain.template.TemplatePrice;
import dev.aether.domain.template.TemplateSlug;

/** Makes a template of the user's own. */
public final class CreateTemplate {
  private final UnitOfWork units;
  private final Templates templates;
  private final Quotas quotas;
  private final AuditRecorder audit;
  private final Ids ids;

  public CreateTemplate(
      UnitOfWork units, Templates templates, Quotas quotas, AuditRecorder audit, Ids ids) {
    this.units = units;
    this.templates = templates;
    this.quotas = quotas;
    this.audit = audit;
    this.ids = ids;
  }

  /**
   * The new template; {@code TEMPLATE_CREATION_NOT_IN_PLAN} on a plan without, {@code
   * SITE_INVALID_TREE} with all places where its structure does not fit.
   */
  public Template handle(
      Actor.User actor, TemplateListing listing, TemplateBody body, TemplatePrice price) {
    UpdateTemplate.requireValid(body.structure());
    return units.as(
        actor,
        () -> {
          Tier tier = quotas.tier(actor.id()).orElse(Tier.FREE);
          TemplateId id = new TemplateId(ids.next());
          Template template =
              Template.created(
                  id,
                  TemplateSlug.of(listing.name(), id),
                  listing,
                  body,
                  price,
                  new TemplateAuthor(actor.id(), tier, false));
          templates.add(template);
          audit.record(
              actor,
              AuditAction.TEMPLATE_CREATE,
              actor.id(),
              new AuditResource("template", id.value()));
          return template;
        });
  }
}
