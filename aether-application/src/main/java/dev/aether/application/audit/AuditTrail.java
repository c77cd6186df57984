package dev.aether.application.audit;

import dev.aether.domain.account.UserId;
import dev.aether.domain.audit.AuditEntry;
import dev.aether.domain.audit.AuditEvent;
import dev.aether.domain.audit.AuditHead;
import java.util.List;
import java.util.Optional;

/**
 * What happened: one chain for each account, and one for what belongs to none.
 *
 * <p>Whoever records for an account waits until others who do have ended their units, so recording
 * comes last in a unit.
 */
public interface AuditTrail {

  /**
   * Appends an event to the chain of the account that it is about, as part of the running unit. A
   * user records only what he does and only about himself. An event that is recorded twice is a
   * defect.
   */
  void record(AuditEvent event, Optional<UserId> about);

  /**
   * What was recorded about an account, newest first; nothing where it is somebody else's.
   *
   * @param before the number of the last entry that was seen; {@link Long#MAX_VALUE} to begin
   */
  List<AuditEntry> list(UserId about, long before, int limit);

  /**
   * A chain in its order, for {@link dev.aether.domain.audit.AuditChain#verify}. An account that is
   * gone keeps its chain. For the system only.
   *
   * @param from the number to begin at, 1 for the first
   */
  List<AuditEntry> chain(Optional<UserId> about, long from, int limit);

  /** Where a chain ends; its beginning where nothing was recorded. For the system only. */
  AuditHead head(Optional<UserId> about);
}
