package dev.aether.application.deployment;

import dev.aether.domain.render.BundleFile;
import dev.aether.domain.shared.Sha256;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The stored files of all sites, in the system only. */
public interface SiteFiles {

  /** Which of these are in no bundle of any site. */
  Set<Sha256> unowned(Collection<Sha256> files);

  /** Some files whose bytes still stand in the database, where all of them once stood. */
  List<BundleFile> inDatabase(int limit);

  /** Lets go of bytes in the database that stand elsewhere now. */
  void moved(Collection<Sha256> files);
}
