package dev.aether.adapter.jdbi.template;

import dev.aether.adapter.jdbi.billing.PlanRows;
import dev.aether.adapter.jdbi.billing.PriceRows;
import dev.aether.adapter.jdbi.component.RegistryRows;
import dev.aether.adapter.jdbi.shared.DatabaseUrl;
import dev.aether.adapter.jdbi.shared.OwnerConnection;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.template.official.OfficialTemplates;
import org.jdbi.v3.core.Handle;

/**
 * The rows that the domain defines: plans, prices, the registry's components, official templates.
 * They are written from the domain's own definitions at each start, so that they cannot drift.
 */
public final class OfficialData {
  private OfficialData() {}

  /**
   * Brings a migrated database to what this version of the domain says, all or nothing; what users
   * made is not touched.
   *
   * @return how many rows were not so; 0 when run again
   */
  public static int bring(DatabaseUrl owner) {
    return OwnerConnection.inService(owner, "aether official data", OfficialData::bring);
  }

  private static int bring(Handle handle) {
    return PlanRows.bring(handle)
        + PriceRows.bring(handle)
        + RegistryRows.bring(handle, StandardComponent.registry())
        + TemplateRows.bring(handle, OfficialTemplates.all());
  }
}
