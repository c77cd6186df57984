package dev.aether.adapter.jdbi.deployment;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.deployment.PublishedFile;
import dev.aether.application.deployment.SiteFiles;
import dev.aether.domain.render.BundleFile;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.shared.Sha256;
import dev.aether.domain.site.SiteId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Stored files of sites. */
public final class JdbiSiteFiles implements SiteFiles {
  private final JdbiUnitOfWork units;

  public JdbiSiteFiles(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Set<Sha256> unowned(Collection<Sha256> files) {
    return units
        .createQuery(
            """
            select h from unnest(:hashes) h
            where not exists (
              select from public.bundle_files f where f.sha256 = h collate "C")
            """)
        .bind("hashes", hashes(files))
        .map((row, context) -> new Sha256(row.getString("h")))
        .set();
  }

  @Override
  public List<PublishedFile> of(SiteId site, BundleHash bundle) {
    return units
        .createQuery(
            """
            select path, media_type, sha256, bytes from public.bundle_files
            where site_id = :site and bundle_hash = :bundle
            order by path
            """)
        .bind("site", site.value())
        .bind("bundle", bundle.value())
        .map((row, context) -> JdbiPublishedFiles.file(row))
        .list();
  }

  @Override
  public List<BundleFile> inDatabase(int limit) {
    return units
        .createQuery(
            """
            select path, media_type, content from public.bundle_files
            where content is not null limit :limit
            """)
        .bind("limit", limit)
        .map(
            (row, context) ->
                new BundleFile(
                    row.getString("path"), row.getString("media_type"), row.getBytes("content")))
        .list();
  }

  @Override
  public void moved(Collection<Sha256> files) {
    units
        .createUpdate(
            """
            update public.bundle_files set content = null
            where sha256 = any (:hashes) and content is not null
            """)
        .bind("hashes", hashes(files))
        .execute();
  }

  private static String[] hashes(Collection<Sha256> files) {
    return files.stream().map(Sha256::hex).toArray(String[]::new);
  }
}
