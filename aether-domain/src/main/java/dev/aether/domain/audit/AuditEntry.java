package dev.aether.domain.audit;

import dev.aether.domain.access.Actor;
import dev.aether.domain.shared.Sha256;
import java.util.Objects;

/**
 * An event in its place in the chain, as it is stored. It may be forged: only {@link
 * AuditChain#verify} tells.
 *
 * @param number its place, from 1
 * @param previous the hash of the entry before; 64 zeros for the first
 * @param hash what was computed when it was appended
 */
public record AuditEntry(long number, AuditEvent event, Sha256 previous, Sha256 hash) {
  public AuditEntry {
    Objects.requireNonNull(event);
    Objects.requireNonNull(previous);
    Objects.requireNonNull(hash);
  }

  static AuditEntry after(AuditHead head, AuditEvent event) {
    long number = head.length() + 1;
    return new AuditEntry(number, event, head.hash(), hashOf(number, event, head.hash()));
  }

  /** The head of the chain that ends with this entry. */
  public AuditHead head() {
    return new AuditHead(number, hash);
  }

  boolean isUnchanged() {
    return hash.matches(hashOf(number, event, previous));
  }

  private static Sha256 hashOf(long number, AuditEvent event, Sha256 previous) {
    CanonicalBytes bytes =
        new CanonicalBytes()
            .text("aether audit 1")
            .text(previous.hex())
            .number(number)
            .text(event.id().toString())
            .instant(event.at())
            .text(nameOf(event.actor()))
            .text(event.action().wire())
            .text(event.severity().wire())
            .text(event.resource().map(AuditResource::type))
            .text(event.resource().map(resource -> resource.id().toString()))
            .text(event.origin().address())
            .text(event.origin().userAgent())
            .number(event.metadata().facts().size());
    event.metadata().facts().forEach((name, value) -> bytes.text(name).text(value));
    return Sha256.of(bytes.toByteArray());
  }

  private static String nameOf(Actor actor) {
    if (actor instanceof Actor.User user) {
      return "user:" + user.id();
    }
    if (actor instanceof Actor.Service service) {
      return "service:" + service.name();
    }
    return "anonymous";
  }
}
