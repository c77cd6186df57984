package dev.aether.adapter.jdbi.deployment;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.deployment.Publications;
import dev.aether.application.deployment.PublishedFile;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.render.BundleFile;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.site.Site;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Bundles and the pointers to the live ones. */
public final class JdbiPublications implements Publications {
  private final JdbiUnitOfWork units;

  public JdbiPublications(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public boolean publish(Site site, Deployment deployment, SiteBundle bundle) {
    keep(site, bundle);
    // The slug is read here and not taken from the job, which may have begun before a change.
    return units
            .createUpdate(
                """
                insert into public.publications (site_id, slug, bundle_hash, sequence, version)
                select id, slug, :hash, :sequence, :version from public.sites where id = :site
                on conflict (site_id) do update
                set bundle_hash = excluded.bundle_hash, sequence = excluded.sequence,
                  version = excluded.version, published_at = now()
                where publications.sequence < excluded.sequence
                """)
            .bind("site", site.id().value())
            .bind("hash", bundle.hash().value())
            .bind("sequence", deployment.sequence())
            .bind("version", site.version())
            .execute()
        == 1;
  }

  @Override
  public Optional<Integer> redirect(Deployment ready) {
    return units
        .createQuery(
            """
            insert into public.publications (site_id, slug, bundle_hash, sequence, version)
            select s.id, s.slug, b.hash, :sequence, b.version
            from public.bundles b
            join public.sites s on s.id = b.site_id
            join public.site_versions v
              on v.site_id = b.site_id and v.version_number = b.version
            where b.site_id = :site and b.hash = :hash
            on conflict (site_id) do update
            set bundle_hash = excluded.bundle_hash, sequence = excluded.sequence,
              version = excluded.version, published_at = now()
            where publications.sequence < excluded.sequence
            returning version
            """)
        .bind("site", ready.site().value())
        .bind("hash", ready.bundle().orElseThrow().value())
        .bind("sequence", ready.sequence())
        .mapTo(Integer.class)
        .findOne();
  }

  @Override
  public void keep(Site site, SiteBundle bundle) {
    if (addBundle(site, bundle)) {
      addFiles(site, bundle);
    }
  }

  private boolean addBundle(Site site, SiteBundle bundle) {
    return units
            .createUpdate(
                """
                insert into public.bundles (site_id, hash, size_bytes, version)
                values (:site, :hash, :size, :version)
                on conflict do nothing
                """)
            .bind("site", site.id().value())
            .bind("hash", bundle.hash().value())
            .bind("size", bundle.size())
            .bind("version", site.version())
            .execute()
        == 1;
  }

  private void addFiles(Site site, SiteBundle bundle) {
    try (PreparedBatch batch =
        units
            .handle()
            .prepareBatch(
                """
                insert into public.bundle_files (site_id, bundle_hash, path, media_type, sha256, bytes)
                values (:site, :hash, :path, :mediaType, :sha256, :bytes)
                """)) {
      for (BundleFile built : bundle.files()) {
        PublishedFile file = PublishedFile.of(built);
        batch
            .bind("site", site.id().value())
            .bind("hash", bundle.hash().value())
            .bind("path", file.path())
            .bind("mediaType", file.mediaType())
            .bind("sha256", file.sha256().hex())
            .bind("bytes", file.bytes())
            .add();
      }
      batch.execute();
    }
  }
}
