package dev.aether.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.access.Actor;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.Sha256;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditEntryTest {
  private static final UUID ID = new UUID(0, 1);
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00.123456Z");
  private static final AuditMetadata FACTS = AuditMetadata.of(Map.of("a", "b"));
  private static final Optional<AuditResource> SITE =
      Optional.of(new AuditResource("site", new UUID(0, 2)));
  private static final AuditOrigin ORIGIN =
      new AuditOrigin(Optional.of("::1"), Optional.of("curl/8"));

  private static AuditEvent event(
      UUID id,
      Instant at,
      Actor actor,
      AuditAction action,
      Optional<AuditResource> resource,
      AuditOrigin origin,
      AuditMetadata metadata) {
    return AuditEvent.of(id, at, actor, action, resource, origin, metadata);
  }

  private static AuditEvent usual() {
    return event(ID, NOON, Actor.anonymous(), AuditAction.SITE_CREATE, SITE, ORIGIN, FACTS);
  }

  private static Sha256 hashOf(AuditEvent event) {
    return AuditChain.empty().append(event).hash();
  }

  /** What is stored today has to be verifiable in years: the encoding never changes. */
  @Test
  void keepsItsEncoding() {
    assertThat(hashOf(usual()))
        .hasToString("b5896efb06c13a25146f4be31f1f44bcb7e3ffc1d360bc43b44c340d4b186e74");
  }

  @Test
  void differsWithEachPartOfTheEvent() {
    Actor alice = new Actor.User(new UserId(ID));
    Actor bob = new Actor.User(new UserId(new UUID(0, 2)));
    AuditAction create = AuditAction.SITE_CREATE;
    Actor nobody = Actor.anonymous();
    List<AuditEvent> events =
        List.of(
            usual(),
            event(new UUID(0, 3), NOON, nobody, create, SITE, ORIGIN, FACTS),
            event(ID, NOON.plusSeconds(1), nobody, create, SITE, ORIGIN, FACTS),
            event(ID, NOON.plusNanos(1000), nobody, create, SITE, ORIGIN, FACTS),
            event(ID, NOON, alice, create, SITE, ORIGIN, FACTS),
            event(ID, NOON, bob, create, SITE, ORIGIN, FACTS),
            event(ID, NOON, new Actor.Service("jobs"), create, SITE, ORIGIN, FACTS),
            event(ID, NOON, nobody, AuditAction.SITE_UPDATE, SITE, ORIGIN, FACTS),
            event(ID, NOON, nobody, create, Optional.empty(), ORIGIN, FACTS),
            event(ID, NOON, nobody, create, resource("sites", 2), ORIGIN, FACTS),
            event(ID, NOON, nobody, create, resource("site", 3), ORIGIN, FACTS),
            event(ID, NOON, nobody, create, SITE, AuditOrigin.unknown(), FACTS),
            event(ID, NOON, nobody, create, SITE, origin("::2", "curl/8"), FACTS),
            event(ID, NOON, nobody, create, SITE, origin("::1", ""), FACTS),
            event(
                ID,
                NOON,
                nobody,
                create,
                SITE,
                new AuditOrigin(Optional.of("::1"), Optional.empty()),
                FACTS),
            event(ID, NOON, nobody, create, SITE, ORIGIN, AuditMetadata.none()),
            event(ID, NOON, nobody, create, SITE, ORIGIN, facts(Map.of("a", "bc"))),
            event(ID, NOON, nobody, create, SITE, ORIGIN, facts(Map.of("ab", "c"))),
            event(ID, NOON, nobody, create, SITE, ORIGIN, facts(Map.of("a", "b", "c", ""))),
            new AuditEvent(ID, NOON, nobody, create, AuditSeverity.CRITICAL, SITE, ORIGIN, FACTS));
    Set<Sha256> hashes = new LinkedHashSet<>();
    events.forEach(event -> hashes.add(hashOf(event)));
    assertThat(hashes).hasSameSizeAs(events);
  }

  @Test
  void differsWithItsPlace() {
    AuditHead elsewhere = new AuditHead(1, AuditHead.genesis().hash());
    assertThat(new AuditChain(elsewhere).append(usual()).hash()).isNotEqualTo(hashOf(usual()));
  }

  @Test
  void isTheSameInWhicheverOrderTheFactsCame() {
    assertThat(hashOf(with(Map.of("a", "1", "b", "2"))))
        .isEqualTo(hashOf(with(new TreeMap<>(Map.of("b", "2", "a", "1")))));
  }

  @Test
  void hasTheHashUnderWhichTheDatabaseKeepsIt() {
    AuditEvent fine =
        event(
            ID,
            NOON.plusNanos(999),
            Actor.anonymous(),
            AuditAction.SITE_CREATE,
            SITE,
            ORIGIN,
            FACTS);
    assertThat(fine).isEqualTo(usual());
    assertThat(hashOf(fine)).isEqualTo(hashOf(usual()));
  }

  private static AuditEvent with(Map<String, String> facts) {
    return event(ID, NOON, Actor.anonymous(), AuditAction.SITE_CREATE, SITE, ORIGIN, facts(facts));
  }

  private static AuditMetadata facts(Map<String, String> facts) {
    return AuditMetadata.of(facts);
  }

  private static Optional<AuditResource> resource(String type, int id) {
    return Optional.of(new AuditResource(type, new UUID(0, id)));
  }

  private static AuditOrigin origin(String address, String userAgent) {
    return new AuditOrigin(Optional.of(address), Optional.of(userAgent));
  }
}
