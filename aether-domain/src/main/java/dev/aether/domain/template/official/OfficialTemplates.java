package dev.aether.domain.template.official;

import dev.aether.domain.template.Template;
import java.util.List;

/** The official templates (specification, section 7.2). */
public final class OfficialTemplates {
  private static final List<Template> ALL =
      List.of(
          SaasLanding.template(),
          PortfolioModern.template(),
          EcommerceStarter.template(),
          BlogMinimal.template(),
          RestaurantElegant.template());

  private OfficialTemplates() {}

  /** All of them; identities and slugs never change. */
  public static List<Template> all() {
    return ALL;
  }
}
