package dev.aether.domain.shared.canary;

import dev.aether.domain.site.SiteId;
import java.io.File;
import java.sql.Connection;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.AbstractAssert;

/**
 * Everything that a class of the domain must not be; here so that the rules are seen to find it.
 */
public final class BadRule {
  public SiteId mutable;
  private Connection connection;
  private File file;
  private AbstractAssert<?, ?> library;

  public void setMutable(SiteId value) {
    mutable = value;
  }

  public String look() {
    return Instant.now() + " " + UUID.randomUUID() + connection + file + library;
  }
}
