package dev.aether.bootstrap;

import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.component.ComponentRoutes;
import dev.aether.adapter.http.server.template.TemplateRoutes;
import dev.aether.adapter.jdbi.billing.JdbiQuotas;
import dev.aether.adapter.jdbi.component.JdbiBlocks;
import dev.aether.adapter.jdbi.component.JdbiComponentCatalog;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.template.JdbiRatings;
import dev.aether.adapter.jdbi.template.JdbiTemplateViews;
import dev.aether.adapter.jdbi.template.JdbiTemplates;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.component.BrowseComponents;
import dev.aether.application.component.MaintainRegistry;
import dev.aether.application.generation.PreviewComponent;
import dev.aether.application.shared.Ids;
import dev.aether.application.template.CreateTemplate;
import dev.aether.application.template.DeleteTemplate;
import dev.aether.application.template.ListTemplates;
import dev.aether.application.template.RateTemplate;
import dev.aether.application.template.ShowTemplate;
import dev.aether.application.template.TemplateViews;
import dev.aether.application.template.Templates;
import dev.aether.application.template.UpdateTemplate;
import java.util.List;

/** Templates and the registry of components, on PostgreSQL. */
final class TemplateWiring {
  private TemplateWiring() {}

  static List<ApiRoutes> routes(JdbiUnitOfWork units, AuditRecorder audit, Ids ids) {
    Templates templates = new JdbiTemplates(units);
    TemplateViews views = new JdbiTemplateViews(units);
    BrowseComponents browse = new BrowseComponents(units, new JdbiComponentCatalog(units));
    return List.of(
        new ComponentRoutes(
            browse,
            new PreviewComponent(browse),
            new MaintainRegistry(units, new JdbiBlocks(units), audit, ids)),
        new TemplateRoutes(
            new TemplateRoutes.UseCases(
                new ListTemplates(units, views),
                new ShowTemplate(units, views),
                new CreateTemplate(units, templates, new JdbiQuotas(units), audit, ids),
                new UpdateTemplate(units, templates, audit),
                new DeleteTemplate(units, templates, audit),
                new RateTemplate(units, new JdbiRatings(units), views))));
  }
}
