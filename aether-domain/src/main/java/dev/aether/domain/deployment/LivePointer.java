package dev.aether.domain.deployment;

import dev.aether.domain.render.BundleHash;
import dev.aether.domain.site.SiteId;
import java.util.Objects;

/**
 * Which bundle of a site is live in one environment. It moves to higher sequences only, so that a
 * slow build that was asked for earlier does not replace a later one.
 */
public record LivePointer(SiteId site, Environment environment, int sequence, BundleHash bundle) {
  public LivePointer {
    Objects.requireNonNull(site);
    Objects.requireNonNull(environment);
    Objects.requireNonNull(bundle);
  }

  /** The pointer to a ready deployment. */
  public static LivePointer to(Deployment ready) {
    BundleHash bundle =
        ready
            .bundle()
            .orElseThrow(() -> new IllegalArgumentException(ready.id() + " is not ready"));
    return new LivePointer(ready.site(), ready.environment(), ready.sequence(), bundle);
  }

  /** The pointer after another deployment of the same site and environment is ready. */
  public LivePointer after(Deployment ready) {
    LivePointer other = to(ready);
    if (!other.site.equals(site) || other.environment != environment) {
      throw new IllegalArgumentException(ready.id() + " is for another site or environment");
    }
    return other.sequence > sequence ? other : this;
  }
}
