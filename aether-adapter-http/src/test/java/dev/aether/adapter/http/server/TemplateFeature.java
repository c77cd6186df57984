package dev.aether.adapter.http.server;

import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.component.ComponentRoutes;
import dev.aether.adapter.http.server.template.TemplateRoutes;
import dev.aether.application.World;
import dev.aether.application.component.BrowseComponents;
import dev.aether.application.component.MaintainRegistry;
import dev.aether.application.generation.PreviewComponent;
import dev.aether.application.template.CreateTemplate;
import dev.aether.application.template.DeleteTemplate;
import dev.aether.application.template.ListTemplates;
import dev.aether.application.template.RateTemplate;
import dev.aether.application.template.ShowTemplate;
import dev.aether.application.template.UpdateTemplate;
import java.util.List;

/** The endpoints of templates and components on a world in memory. */
final class TemplateFeature {
  private TemplateFeature() {}

  static List<ApiRoutes> of(World world) {
    var ports = world.ports;
    BrowseComponents browse = new BrowseComponents(ports.units(), ports.componentCatalog());
    return List.of(
        new ComponentRoutes(
            browse,
            new PreviewComponent(browse),
            new MaintainRegistry(ports.units(), ports.blocks(), world.audit(), world.ids)),
        new TemplateRoutes(
            new TemplateRoutes.UseCases(
                new ListTemplates(ports.units(), ports.templateViews()),
                new ShowTemplate(ports.units(), ports.templateViews()),
                new CreateTemplate(
                    ports.units(), ports.templates(), ports.quotas(), world.audit(), world.ids),
                new UpdateTemplate(ports.units(), ports.templates(), world.audit()),
                new DeleteTemplate(ports.units(), ports.templates(), world.audit()),
                new RateTemplate(ports.units(), ports.ratings(), ports.templateViews()))));
  }
}
