package dev.aether.application.site;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.template.TemplateViews;
import dev.aether.application.template.Templates;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateId;
import dev.aether.domain.theme.Theme;

/** Makes a site of what a template has on it. */
public final class CreateFromTemplate {
  private final UnitOfWork units;
  private final Templates templates;
  private final TemplateViews views;
  private final NewSites newSites;

  public CreateFromTemplate(
      UnitOfWork units, Templates templates, TemplateViews views, NewSites newSites) {
    this.units = units;
    this.templates = templates;
    this.views = views;
    this.newSites = newSites;
  }

  /**
   * The new draft, in the first look that the template offers; {@code TEMPLATE_NOT_FOUND} where
   * there is none, {@code TEMPLATE_NOT_ENTITLED} where the user may not build on it, LIMIT {@code
   * SITE_LIMIT_EXCEEDED} where the plan has no room.
   */
  public Site handle(Actor.User actor, TemplateId id, SiteName name, String description) {
    return units.as(
        actor,
        () -> {
          Template template = templates.find(id).orElseThrow(() -> refusal(id).asException());
          SiteContent content =
              new SiteContent(
                  name,
                  description,
                  template.body().structure(),
                  template.body().themePresets().stream().findFirst().orElse(Theme.standard()),
                  SeoData.named(name.value()));
          return newSites.addFrom(
              id,
              actor,
              name,
              AuditAction.SITE_CREATE,
              (site, slug, now) -> Site.created(site, actor.id(), slug, content, now));
        });
  }

  private Problem refusal(TemplateId id) {
    return views.view(id).isEmpty()
        ? Problem.at(ErrorCode.TEMPLATE_NOT_FOUND, "/templateId", "There is no such template.")
        : Problem.at(
            ErrorCode.TEMPLATE_NOT_ENTITLED,
            "/templateId",
            "This template is premium, and neither bought nor in the plan.");
  }
}
