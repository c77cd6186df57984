package dev.aether.bootstrap;

import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.asset.AssetFileRoutes;
import dev.aether.adapter.http.server.asset.AssetRoutes;
import dev.aether.adapter.http.server.asset.image.CleanImages;
import dev.aether.adapter.http.server.site.SiteAnswers;
import dev.aether.adapter.http.server.transfer.TransferRoutes;
import dev.aether.adapter.jdbi.asset.JdbiAssets;
import dev.aether.adapter.jdbi.billing.JdbiQuotas;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.JobRunner;
import dev.aether.adapter.jdbi.site.JdbiSiteViews;
import dev.aether.adapter.jdbi.site.JdbiSites;
import dev.aether.adapter.jdbi.site.JdbiVersions;
import dev.aether.application.asset.Assets;
import dev.aether.application.asset.DeleteAsset;
import dev.aether.application.asset.ImageCodec;
import dev.aether.application.asset.ShowAssets;
import dev.aether.application.asset.SweepObjects;
import dev.aether.application.asset.UploadAsset;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.shared.Ids;
import dev.aether.application.shared.ObjectStore;
import dev.aether.application.site.NewSites;
import dev.aether.application.transfer.ExportSite;
import dev.aether.application.transfer.ImportSite;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/** Uploaded images, their rows on PostgreSQL and their bytes in a store. */
final class AssetWiring {
  private static final Duration SWEEP = Duration.ofHours(1);

  /** Longer than two large images take before one. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final JdbiUnitOfWork units;
  private final AuditRecorder audit;
  private final Clock clock;
  private final Assets assets;
  private final ObjectStore store;
  private final ImageCodec codec = new CleanImages(PATIENCE);

  AssetWiring(JdbiUnitOfWork units, AuditRecorder audit, Clock clock, ObjectStore store) {
    this.units = units;
    this.audit = audit;
    this.clock = clock;
    this.assets = new JdbiAssets(units);
    this.store = store;
  }

  ApiRoutes routes(Ids ids, Supplier<URI> publicUrl) {
    return new AssetRoutes(
        new AssetRoutes.UseCases(
            upload(ids), new ShowAssets(units, assets), new DeleteAsset(units, assets, audit)),
        publicUrl);
  }

  UploadAsset upload(Ids ids) {
    return new UploadAsset(units, assets, store, codec, audit, ids, clock);
  }

  /** Sites as files, which their images go along with. */
  ApiRoutes transfer(Ids ids, SiteAnswers answers) {
    JdbiQuotas quotas = new JdbiQuotas(units);
    NewSites newSites = new NewSites(quotas, new JdbiSites(units), audit, ids, clock);
    return new TransferRoutes(
        new ExportSite(
            units,
            new ExportSite.Stores(new JdbiSiteViews(units), new JdbiVersions(units), assets, audit),
            store),
        new ImportSite(units, new ImportSite.Stores(quotas, assets), upload(ids), newSites),
        answers);
  }

  AssetFileRoutes files() {
    return new AssetFileRoutes(store);
  }

  JobRunner.Recurring recurring() {
    SweepObjects sweep = SweepObjects.ofAssets(units, assets, store, clock);
    return new JobRunner.Recurring("sweep-assets", SWEEP, sweep::handle);
  }
}
