package dev.aether.adapter.jdbi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.JdbiPorts;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.application.Fixtures;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.UserId;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditChain;
import dev.aether.domain.audit.AuditEntry;
import dev.aether.domain.audit.AuditEvent;
import dev.aether.domain.audit.AuditHead;
import dev.aether.domain.audit.AuditMetadata;
import dev.aether.domain.audit.AuditOrigin;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.audit.AuditSeverity;
import dev.aether.domain.audit.AuditVerdict;
import dev.aether.domain.audit.AuditVerdict.Break;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database hashes the very bytes that the domain does, and who tampers is found. */
class AuditChainTest {
  private static final TestDatabase DATABASE = TestDatabase.migrated();
  private static final HikariDataSource POOL = DATABASE.pool(2);
  private static final JdbiPorts PORTS = JdbiPorts.on(POOL);
  private static final Actor SYSTEM = new Actor.Service("빵집 audit");
  private static final List<Optional<AuditOrigin>> ORIGINS =
      List.of(
          Optional.empty(),
          Optional.of(new AuditOrigin(Optional.of("192.0.2.1"), Optional.empty())),
          Optional.of(new AuditOrigin(Optional.empty(), Optional.of(""))),
          Optional.of(new AuditOrigin(Optional.of("2001:DB8::7"), Optional.of("\"curl\" \\ 8"))));
  private static final List<Map<String, String>> FACTS =
      List.of(
          Map.of(),
          Map.of("old_slug", ""),
          Map.of("a", "1", "a_b", "빵집 🥐", "ab", "line\nnext\ttab", "a0", "\"\\/<>&\u2028"),
          Map.of("z", "e\u0301 is not \u00e9", "y", "null", "x", "1e400", "w", "ß ﷺ 𝔘"));
  private static final List<Instant> MOMENTS =
      List.of(
          Fixtures.NOW,
          Instant.EPOCH,
          Instant.parse("2026-10-25T00:59:59.999999999Z"),
          Instant.parse("2026-03-29T01:00:00.000001Z"),
          Instant.parse("1969-12-31T23:59:59.999999Z"),
          Instant.parse("1969-12-31T23:59:59.000001Z"),
          Instant.parse("1883-11-18T12:03:57.25Z"),
          Instant.parse("0001-01-01T00:00:00.5Z"),
          Instant.parse("-0043-03-15T11:59:59.123456Z"),
          Instant.parse("9999-12-31T23:59:59.999999Z"));

  private final UserId account = signedUp();

  @AfterAll
  static void close() {
    POOL.close();
  }

  @Test
  void hashesWhateverIsRecordedAsTheDomainDoes() {
    List<AuditEvent> events = everyKindOfEvent();
    AuditChain chain = AuditChain.empty();
    List<AuditEntry> expected = new ArrayList<>();
    for (AuditEvent event : events) {
      AuditEntry entry = chain.append(event);
      expected.add(entry);
      chain = AuditChain.endingWith(entry);
      record(event);
    }
    assertThat(events).hasSizeGreaterThan(400);
    assertThat(stored()).isEqualTo(expected);
    assertThat(AuditChain.empty().verify(stored(), Optional.of(head())))
        .isEqualTo(new AuditVerdict.Intact(chain.head()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "update public.audit_logs set action = 'site.create' where %s | 2 | CHANGED",
        "update public.audit_logs set severity = 'critical' where %s | 2 | CHANGED",
        "update public.audit_logs set actor = 'anonymous' where %s | 2 | CHANGED",
        "update public.audit_logs set metadata = '{\"a\": \"2\"}' where %s | 2 | CHANGED",
        "update public.audit_logs set user_agent = '' where %s | 2 | CHANGED",
        "update public.audit_logs set ip_address = '192.0.2.9' where %s | 2 | CHANGED",
        "update public.audit_logs set resource_id = gen_random_uuid() where %s | 2 | CHANGED",
        "update public.audit_logs set created_at = created_at + interval '1 us' where %s"
            + " | 2 | CHANGED",
        "update public.audit_logs set hash = repeat('a', 64) where %s | 2 | CHANGED",
        "update public.audit_logs set previous_hash = repeat('a', 64) where %s | 2 | NOT_LINKED",
        "update public.audit_logs set number = 9 where %s | 2 | OUT_OF_SEQUENCE",
        "delete from public.audit_logs where %s | 2 | OUT_OF_SEQUENCE",
        "delete from public.audit_logs where chain = '%2$s' and number >= 3 | 2 | CUT_SHORT"
      })
  void namesTheFirstPlaceWhereTheOwnerOfTheDatabaseTampered(String tampering, int index, Break why)
      throws SQLException {
    for (int i = 0; i < 5; i++) {
      record(eventAt(Fixtures.NOW.plusSeconds(i)));
    }
    String third = "chain = '" + account + "' and number = 3";
    asAttacker(String.format(tampering.strip().replace("where %s", "where %1$s"), third, account));
    assertThat(AuditChain.empty().verify(stored(), Optional.of(head())))
        .isEqualTo(new AuditVerdict.Broken(index, why));
  }

  @Test
  void showsAForgedChainAgainstAHeadThatIsKeptElsewhere() throws SQLException {
    record(eventAt(Fixtures.NOW));
    AuditHead kept = head();
    AuditEntry forged = AuditChain.empty().append(eventAt(Fixtures.NOW.plusSeconds(1)));
    asAttacker(
        "update public.audit_logs set id = '%s', resource_id = '%s', created_at = '%s', hash = '%s'"
                .formatted(
                    forged.event().id(),
                    forged.event().resource().orElseThrow().id(),
                    forged.event().at(),
                    forged.hash())
            + " where chain = '"
            + account
            + "'");
    assertThat(AuditChain.empty().verify(stored(), Optional.empty()).isIntact()).isTrue();
    assertThat(AuditChain.empty().verify(stored(), Optional.of(kept)))
        .isEqualTo(new AuditVerdict.Broken(0, Break.OTHER_HEAD));
  }

  private List<AuditEvent> everyKindOfEvent() {
    List<AuditEvent> events = new ArrayList<>();
    List<Actor> actors = List.of(new Actor.User(account), SYSTEM, Actor.anonymous());
    int turn = 0;
    for (Optional<AuditOrigin> origin : ORIGINS) {
      for (Map<String, String> facts : FACTS) {
        for (Instant at : MOMENTS) {
          for (Actor actor : actors) {
            AuditAction[] actions = AuditAction.values();
            AuditSeverity[] severities = AuditSeverity.values();
            events.add(
                new AuditEvent(
                    UUID.randomUUID(),
                    at,
                    actor,
                    actions[turn % actions.length],
                    severities[turn % severities.length],
                    turn % 3 == 0
                        ? Optional.empty()
                        : Optional.of(new AuditResource("api_key", UUID.randomUUID())),
                    origin.orElse(AuditOrigin.unknown()),
                    AuditMetadata.of(facts)));
            turn++;
          }
        }
      }
    }
    return events;
  }

  private AuditEvent eventAt(Instant at) {
    return AuditEvent.of(
        UUID.randomUUID(),
        at,
        SYSTEM,
        AuditAction.SITE_DELETE,
        Optional.of(new AuditResource("site", UUID.randomUUID())),
        new AuditOrigin(Optional.of("192.0.2.1"), Optional.of("curl")),
        AuditMetadata.of(Map.of("a", "1")));
  }

  private void record(AuditEvent event) {
    PORTS.units().run(SYSTEM, () -> PORTS.auditTrail().record(event, Optional.of(account)));
  }

  private List<AuditEntry> stored() {
    return PORTS
        .units()
        .as(SYSTEM, () -> PORTS.auditTrail().chain(Optional.of(account), 1, 10_000));
  }

  private AuditHead head() {
    return PORTS.units().as(SYSTEM, () -> PORTS.auditTrail().head(Optional.of(account)));
  }

  /** With the rights of the owner of everything, whom nothing but the hashes can hinder. */
  private static void asAttacker(String sql) throws SQLException {
    try (Connection connection = DATABASE.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("alter table public.audit_logs disable row level security");
      try {
        assertThat(statement.executeUpdate(sql)).isPositive();
      } finally {
        statement.execute("alter table public.audit_logs enable row level security");
      }
    }
  }

  private static UserId signedUp() {
    var account = Fixtures.somebody("audited");
    PORTS.units().run(SYSTEM, () -> PORTS.accounts().add(account, "hash"));
    return account.id();
  }
}
