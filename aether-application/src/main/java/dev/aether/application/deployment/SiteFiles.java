package dev.aether.application.deployment;

import dev.aether.domain.render.BundleFile;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.shared.Sha256;
import dev.aether.domain.site.SiteId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The stored files of all sites, in the system only. */
public interface SiteFiles {

  /** Which of these are in no bundle of any site. */
  Set<Sha256> unowned(Collection<Sha256> files);

  /** The files of a kept bundle, by their paths; none where it is not kept. */
  List<PublishedFile> of(SiteId site, BundleHash bundle);

  /** Some files whose bytes still stand in the database, where all of them once stood. */
  List<BundleFile> inDatabase(int limit);

  /** Lets go of bytes in the database that stand elsewhere now. */
  void moved(Collection<Sha256> files);
}
