package dev.aether.application.deployment;

import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.customdomain.DomainName;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.Slug;
import java.util.Optional;

/** What visitors get, for reading by anybody. */
public interface PublishedFiles {

  /** What is live under a slug; empty where nothing is. */
  Optional<Live> live(Slug slug);

  /** What is live under a name of its owner's; empty where nobody has proved it or nothing is. */
  Optional<Live> live(DomainName name);

  /** Whether a site has proved this name; it need not be live. */
  boolean isProved(DomainName name);

  /**
   * What a deployment built that is not for visitors; empty where there is none, or none any more
   * ({@link dev.aether.domain.deployment.Environment#shownFor}).
   */
  Optional<Live> preview(DeploymentId deployment);

  /** A file of what a preview deployment built. */
  Optional<PublishedFile> previewFile(DeploymentId deployment, String path);

  /** A file of the live bundle. */
  Optional<PublishedFile> file(Live live, String path);

  /**
   * A file with a hash in its name, from any bundle that was ever live: a page that was fetched
   * just before a deployment finds its stylesheet after it.
   */
  Optional<PublishedFile> asset(SiteId site, String path);

  /** The live bundle of a site. */
  record Live(SiteId site, BundleHash bundle) {}
}
