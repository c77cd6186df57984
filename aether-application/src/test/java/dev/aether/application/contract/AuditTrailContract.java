package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.account.UserId;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditChain;
import dev.aether.domain.audit.AuditEntry;
import dev.aether.domain.audit.AuditEvent;
import dev.aether.domain.audit.AuditHead;
import dev.aether.domain.audit.AuditMetadata;
import dev.aether.domain.audit.AuditOrigin;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.audit.AuditVerdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** See {@link dev.aether.application.audit.AuditTrail}. */
public interface AuditTrailContract extends Contract {

  @Test
  default void chainsWhatIsRecordedAboutAnAccount() {
    Account alice = signedUp("alice");
    AuditEvent first = eventBy(new Actor.User(alice.id()));
    AuditEvent second = eventBy(SYSTEM);
    in(alice, () -> ports().auditTrail().record(first, Optional.of(alice.id())));
    inSystem(() -> ports().auditTrail().record(second, Optional.of(alice.id())));
    List<AuditEntry> chain = chainOf(alice.id(), 1);
    assertThat(chain).extracting(AuditEntry::event).containsExactly(first, second);
    assertThat(AuditChain.empty().verify(chain, Optional.of(headOf(alice.id()))))
        .isEqualTo(new AuditVerdict.Intact(headOf(alice.id())));
    assertThat(chainOf(alice.id(), 2)).isEqualTo(chain.subList(1, 2));
  }

  @Test
  default void beginsAChainWithNothing() {
    UserId nobodyYet = signedUp("alice").id();
    assertThat(headOf(nobodyYet)).isEqualTo(AuditHead.genesis());
    assertThat(chainOf(nobodyYet, 1)).isEmpty();
  }

  @Test
  default void keepsAChainForWhatIsAboutNobody() {
    AuditHead before = systemSees(() -> ports().auditTrail().head(Optional.empty()));
    AuditEvent event = eventBy(SYSTEM);
    inSystem(() -> ports().auditTrail().record(event, Optional.empty()));
    List<AuditEntry> added =
        systemSees(() -> ports().auditTrail().chain(Optional.empty(), before.length() + 1, 10));
    assertThat(added).extracting(AuditEntry::event).containsExactly(event);
    assertThat(new AuditChain(before).verify(added, Optional.empty()).isIntact()).isTrue();
  }

  @Test
  default void listsTheOwnersEntriesNewestFirstPageByPage() {
    Account alice = signedUp("alice");
    for (int i = 0; i < 5; i++) {
      inSystem(() -> ports().auditTrail().record(eventBy(SYSTEM), Optional.of(alice.id())));
    }
    assertThat(numbers(alice, alice, Long.MAX_VALUE)).containsExactly(5L, 4L);
    assertThat(numbers(alice, alice, 4)).containsExactly(3L, 2L);
    assertThat(numbers(alice, alice, 2)).containsExactly(1L);
    assertThat(numbers(signedUp("bob"), alice, Long.MAX_VALUE)).isEmpty();
  }

  @Test
  default void letsAUserSpeakOfHimselfOnly() {
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    Actor bobActs = new Actor.User(bob.id());
    assertThatThrownBy(() -> recordAs(bob, eventBy(bobActs), Optional.of(alice.id())))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> recordAs(bob, eventBy(bobActs), Optional.empty()))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(
            () -> recordAs(bob, eventBy(new Actor.User(alice.id())), Optional.of(bob.id())))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> recordAs(bob, eventBy(SYSTEM), Optional.of(bob.id())))
        .isInstanceOf(RuntimeException.class);
    assertThat(chainOf(alice.id(), 1)).isEmpty();
    assertThat(chainOf(bob.id(), 1)).isEmpty();
  }

  @Test
  default void letsNobodyRecordWithoutAName() {
    AuditEvent event = eventBy(Actor.anonymous());
    assertThatThrownBy(
            () ->
                ports()
                    .units()
                    .run(
                        Actor.anonymous(),
                        () -> ports().auditTrail().record(event, Optional.empty())))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void leavesNothingOfAUnitThatIsUndone() {
    Account alice = signedUp("alice");
    assertThatThrownBy(
            () ->
                inSystem(
                    () -> {
                      ports().auditTrail().record(eventBy(SYSTEM), Optional.of(alice.id()));
                      throw new IllegalStateException("undo");
                    }))
        .hasMessage("undo");
    assertThat(chainOf(alice.id(), 1)).isEmpty();
    assertThat(headOf(alice.id())).isEqualTo(AuditHead.genesis());
  }

  @Test
  default void refusesAnEventThatIsRecordedAlready() {
    Account alice = signedUp("alice");
    AuditEvent event = eventBy(SYSTEM);
    inSystem(() -> ports().auditTrail().record(event, Optional.of(alice.id())));
    assertThatThrownBy(
            () -> inSystem(() -> ports().auditTrail().record(event, Optional.of(alice.id()))))
        .isInstanceOf(RuntimeException.class);
    assertThat(chainOf(alice.id(), 1)).hasSize(1);
  }

  @Test
  default void recordsAboutAnAccountThatIsGone() {
    UserId gone = new UserId(UUID.randomUUID());
    inSystem(() -> ports().auditTrail().record(eventBy(SYSTEM), Optional.of(gone)));
    assertThat(chainOf(gone, 1)).hasSize(1);
  }

  private void recordAs(Account actor, AuditEvent event, Optional<UserId> about) {
    in(actor, () -> ports().auditTrail().record(event, about));
  }

  private List<Long> numbers(Account reader, Account about, long before) {
    return see(reader, () -> ports().auditTrail().list(about.id(), before, 2)).stream()
        .map(AuditEntry::number)
        .toList();
  }

  private List<AuditEntry> chainOf(UserId about, long from) {
    return systemSees(() -> ports().auditTrail().chain(Optional.of(about), from, 100));
  }

  private AuditHead headOf(UserId about) {
    return systemSees(() -> ports().auditTrail().head(Optional.of(about)));
  }

  private static AuditEvent eventBy(Actor actor) {
    return AuditEvent.of(
        UUID.randomUUID(),
        Fixtures.NOW,
        actor,
        AuditAction.SITE_UPDATE,
        Optional.of(new AuditResource("site", UUID.randomUUID())),
        new AuditOrigin(Optional.of("2001:db8::7"), Optional.of("curl/8.0")),
        AuditMetadata.of(Map.of("old_slug", "빵집 🥐")));
  }
}
