package dev.aether.domain.deployment.customdomain;

import java.time.Duration;
import java.util.Objects;

/**
 * One record that an owner sets at his DNS provider.
 *
 * @param name whole, without a trailing dot
 * @param ttl how long others may remember it
 */
public record DnsRecord(Type type, String name, String value, Duration ttl) {
  public DnsRecord {
    Objects.requireNonNull(type);
    Objects.requireNonNull(name);
    Objects.requireNonNull(value);
    Objects.requireNonNull(ttl);
  }

  /** The types of records that owners are asked for. */
  public enum Type {
    A,
    AAAA,
    CNAME,
    TXT
  }
}
