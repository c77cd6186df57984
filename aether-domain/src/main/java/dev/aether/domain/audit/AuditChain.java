package dev.aether.domain.audit;

import dev.aether.domain.audit.AuditVerdict.Break;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A chain of entries in which each hash covers the one before.
 *
 * <p>Whoever can write the whole table can forge a whole chain; and a chain whose end was cut off
 * is a shorter chain. Both show only against a head that is kept elsewhere. A check may also begin
 * at a known head, as it has to once old entries are past their retention.
 *
 * @param head where it ends
 */
public record AuditChain(AuditHead head) {
  public AuditChain {
    Objects.requireNonNull(head);
  }

  /** A chain without entries. */
  public static AuditChain empty() {
    return new AuditChain(AuditHead.genesis());
  }

  /** The entry of {@code event} at this chain's end; the next chain ends at its head. */
  public AuditEntry append(AuditEvent event) {
    return AuditEntry.after(head, event);
  }

  /** The chain that ends with {@code entry}, whether or not it fits. */
  public static AuditChain endingWith(AuditEntry entry) {
    return new AuditChain(entry.head());
  }

  /**
   * Whether {@code entries} continue this chain without a break, and the first break where not.
   *
   * @param known a head that somebody kept, not before this chain's; the entries have to lead to it
   *     and may go on. Empty where nobody did: then a cut end does not show
   */
  public AuditVerdict verify(List<AuditEntry> entries, Optional<AuditHead> known) {
    AuditHead reached = head;
    if (known.filter(kept -> kept.length() < head.length()).isPresent()) {
      throw new IllegalArgumentException("the known head lies before this chain's");
    }
    if (otherThan(known, head).isPresent()) {
      return new AuditVerdict.Broken(0, Break.OTHER_HEAD);
    }
    for (int i = 0; i < entries.size(); i++) {
      Optional<Break> found = breakBetween(reached, entries.get(i));
      reached = entries.get(i).head();
      found = found.isPresent() ? found : otherThan(known, reached);
      if (found.isPresent()) {
        return new AuditVerdict.Broken(i, found.get());
      }
    }
    long length = reached.length();
    return known.filter(kept -> kept.length() > length).isPresent()
        ? new AuditVerdict.Broken(entries.size(), Break.CUT_SHORT)
        : new AuditVerdict.Intact(reached);
  }

  private static Optional<Break> otherThan(Optional<AuditHead> known, AuditHead reached) {
    return known
        .filter(kept -> kept.length() == reached.length() && !kept.equals(reached))
        .map(kept -> Break.OTHER_HEAD);
  }

  private static Optional<Break> breakBetween(AuditHead before, AuditEntry entry) {
    if (entry.number() != before.length() + 1) {
      return Optional.of(Break.OUT_OF_SEQUENCE);
    }
    if (!entry.previous().matches(before.hash())) {
      return Optional.of(Break.NOT_LINKED);
    }
    return entry.isUnchanged() ? Optional.empty() : Optional.of(Break.CHANGED);
  }
}
