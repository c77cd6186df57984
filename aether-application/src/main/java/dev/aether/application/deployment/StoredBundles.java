package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.access.Actor;
import dev.aether.domain.render.BundleFile;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Bundles as they were built, read back from where their files are stored. */
public final class StoredBundles {
  private final UnitOfWork units;
  private final SiteFiles files;
  private final ObjectStore store;

  public StoredBundles(UnitOfWork units, SiteFiles files, ObjectStore store) {
    this.units = units;
    this.files = files;
    this.store = store;
  }

  /** The bundle; UPSTREAM {@code DEPLOY_FAILED} where it or a file of it is not kept any more. */
  SiteBundle read(Actor actor, SiteId site, BundleHash hash) {
    List<PublishedFile> listed = units.read(actor, () -> files.of(site, hash));
    if (listed.isEmpty()) {
      throw gone();
    }
    return new SiteBundle(
        hash,
        listed.stream()
            .map(file -> new BundleFile(file.path(), file.mediaType(), bytes(file.object())))
            .toList());
  }

  private byte[] bytes(ObjectName name) {
    ObjectStore.Content content = store.open(name).orElseThrow(StoredBundles::gone);
    try (InputStream stream = content.stream()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new DomainException(
          Problem.of(ErrorCode.DEPLOY_FAILED, "What the site shows cannot be read now."), e);
    }
  }

  private static DomainException gone() {
    return Problem.of(ErrorCode.DEPLOY_FAILED, "What the site shows is not kept any more.")
        .asException();
  }
}
