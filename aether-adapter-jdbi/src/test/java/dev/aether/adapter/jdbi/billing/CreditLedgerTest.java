package dev.aether.adapter.jdbi.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.domain.billing.credit.CreditEntry;
import dev.aether.domain.billing.credit.CreditEntryKind;
import dev.aether.domain.billing.credit.CreditLedger;
import dev.aether.domain.billing.subscription.Period;
import dev.aether.domain.shared.DomainException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database keeps the ledger that the domain defines, entry by entry. */
class CreditLedgerTest {
  private static final TestDatabase DATABASE = TestDatabase.migrated();
  private static final HikariDataSource POOL = DATABASE.pool(2);
  private static final Jdbi JDBI = Jdbi.create(POOL).installPlugin(new PostgresPlugin());
  private static final Instant SIGNED_UP = Instant.parse("2025-01-31T08:00:00Z");

  private final UUID account = UUID.randomUUID();

  @AfterAll
  static void close() {
    POOL.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void isTheDomainsOnTheFreePlan(long seed) {
    signUp("free");
    Mirror mirror = new Mirror(10);
    Random random = new Random(seed);
    List<UUID> references = new ArrayList<>();
    Instant now = SIGNED_UP;
    for (int i = 0; i < 120; i++) {
      now = now.plus(random.nextInt(40), ChronoUnit.HOURS);
      if (references.isEmpty() || random.nextInt(3) > 0) {
        UUID reference = UUID.randomUUID();
        int amount = 1 + random.nextInt(4);
        boolean reserved = mirror.reserve(reference, amount, now);
        assertThat(reserve(reference, amount, now)).isEqualTo(reserved);
        if (reserved) {
          references.add(reference);
        }
      } else {
        UUID reference = references.remove(random.nextInt(references.size()));
        int spent = random.nextInt(1 + mirror.reserved(reference));
        mirror.settle(reference, spent, now);
        settle(reference, spent, now);
      }
    }
    assertThat(stored()).isEqualTo(mirror.ledger.entries());
  }

  @Test
  void isTheDomainsWhereThereIsNoLimit() {
    signUp("pro");
    CreditLedger ledger = CreditLedger.empty();
    Instant now = SIGNED_UP;
    for (int i = 0; i < 20; i++) {
      now = now.plusSeconds(i);
      UUID reference = UUID.randomUUID();
      ledger = ledger.reserveUnlimited(reference, 2, now);
      assertThat(reserve(reference, 2, now)).isTrue();
      now = now.plusSeconds(1);
      if (i % 3 == 0) {
        ledger = ledger.release(reference, now);
        settle(reference, 0, now);
      } else {
        ledger = ledger.commit(reference, 1, now);
        settle(reference, 1, now);
      }
    }
    assertThat(stored()).isEqualTo(ledger.entries());
  }

  @Test
  void settlesOnceAndOnlyWhatWasReserved() {
    signUp("free");
    UUID reference = UUID.randomUUID();
    reserve(reference, 2, SIGNED_UP);
    settle(reference, 1, SIGNED_UP);
    settle(reference, 0, SIGNED_UP);
    assertThat(stored())
        .extracting(CreditEntry::kind)
        .containsExactly(CreditEntryKind.GRANT, CreditEntryKind.RESERVE, CreditEntryKind.COMMIT);
    assertThat(settle(UUID.randomUUID(), 0, SIGNED_UP)).isFalse();
  }

  @Test
  void topsUpWhenThePlanGrowsInTheMiddleOfTheMonth() {
    signUp("free");
    reserve(UUID.randomUUID(), 10, SIGNED_UP);
    assertThat(reserve(UUID.randomUUID(), 1, SIGNED_UP)).isFalse();
    inService(
        handle ->
            handle.execute(
                "update public.users set subscription_tier = 'starter' where id = ?", account));
    assertThat(reserve(UUID.randomUUID(), 90, SIGNED_UP)).isTrue();
    assertThat(reserve(UUID.randomUUID(), 1, SIGNED_UP)).isFalse();
  }

  @Test
  void turnsWithTheSubscriptionsOwnPeriod() {
    signUp("free");
    Instant start = Instant.parse("2025-03-07T12:00:00Z");
    Instant end = Instant.parse("2025-04-07T12:00:00Z");
    inService(
        handle ->
            handle.execute(
                "insert into public.subscriptions (user_id, plan, status, period_anchor,"
                    + " current_period_start, current_period_end)"
                    + " values (?, 'starter', 'active', ?, ?, ?)",
                account,
                at(start),
                at(start),
                at(end)));
    inService(handle -> handle.execute("update public.users set subscription_tier = 'starter'"));
    reserve(UUID.randomUUID(), 1, start.plusSeconds(5));
    assertThat(stored().get(0).expiresAt()).contains(end);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-31T08:00:00Z",
    "2024-02-29T00:00:00Z",
    "2023-12-30T23:59:59Z",
    "2025-05-15T12:30:00Z"
  })
  void countsMonthsAsTheDomainDoes(Instant anchor) {
    List<Instant> instants =
        IntStream.iterate(0, hours -> hours < 24 * 800, hours -> hours + 7)
            .mapToObj(hours -> anchor.plus(hours, ChronoUnit.HOURS))
            .toList();
    List<List<Instant>> months =
        inService(
            handle ->
                handle
                    .createQuery(
                        """
                        select m.month_start, m.month_end
                        from unnest(cast(:instants as timestamptz[])) with ordinality n (at, place),
                          aether.month_at(:anchor, n.at) m
                        order by n.place
                        """)
                    .bind("anchor", at(anchor))
                    .bind(
                        "instants", instants.stream().map(Instant::toString).toArray(String[]::new))
                    .map((row, context) -> List.of(instant(row, 1), instant(row, 2)))
                    .list());
    for (int i = 0; i < instants.size(); i++) {
      Period period = Period.monthAt(anchor, instants.get(i));
      assertThat(months.get(i))
          .as("%s at %s", anchor, instants.get(i))
          .containsExactly(period.start(), period.end());
    }
  }

  /** What the domain does where the database makes the month's grant by itself. */
  private static final class Mirror {
    private final int monthly;
    private final Set<Instant> granted = new HashSet<>();
    private final Map<UUID, Integer> open = new HashMap<>();
    private CreditLedger ledger = CreditLedger.empty();
    private int grants;

    Mirror(int monthly) {
      this.monthly = monthly;
    }

    boolean reserve(UUID reference, int amount, Instant now) {
      ledger = ledger.expired(now);
      Period month = Period.monthAt(SIGNED_UP, now);
      if (granted.add(month.start())) {
        ledger = ledger.grant(grantNumber(++grants), monthly, month.end(), now);
      }
      try {
        ledger = ledger.reserve(reference, amount, now);
        open.put(reference, amount);
        return true;
      } catch (DomainException e) {
        return false;
      }
    }

    int reserved(UUID reference) {
      return open.get(reference);
    }

    void settle(UUID reference, int spent, Instant now) {
      ledger = spent == 0 ? ledger.release(reference, now) : ledger.commit(reference, spent, now);
    }
  }

  /** Grants have random references; they are compared by their order. */
  private static UUID grantNumber(int number) {
    return new UUID(0, number);
  }

  private List<CreditEntry> stored() {
    List<CreditEntry> rows =
        inService(
            handle ->
                handle
                    .createQuery(
                        """
                        select number, created_at, kind, reference, amount, expires_at
                        from public.credit_ledger where user_id = :account order by number
                        """)
                    .bind("account", account)
                    .map((row, context) -> entry(row))
                    .list());
    new CreditLedger(rows); // the domain replays it, or refuses it
    Map<UUID, UUID> names = new HashMap<>();
    Set<UUID> reserved = new HashSet<>();
    rows.stream()
        .filter(row -> row.kind() == CreditEntryKind.RESERVE)
        .forEach(row -> reserved.add(row.reference()));
    rows.stream()
        .filter(row -> row.kind() == CreditEntryKind.GRANT && !reserved.contains(row.reference()))
        .forEach(row -> names.put(row.reference(), grantNumber(names.size() + 1)));
    return rows.stream()
        .map(
            row ->
                new CreditEntry(
                    row.number(),
                    row.at(),
                    row.kind(),
                    names.getOrDefault(row.reference(), row.reference()),
                    row.amount(),
                    row.expiresAt()))
        .toList();
  }

  private static CreditEntry entry(ResultSet row) throws SQLException {
    return new CreditEntry(
        row.getInt("number"),
        instant(row, 2),
        CreditEntryKind.ofWire(row.getString("kind")),
        row.getObject("reference", UUID.class),
        row.getInt("amount"),
        Optional.ofNullable(row.getObject("expires_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }

  private void signUp(String tier) {
    inService(
        handle ->
            handle.execute(
                "insert into auth.users (id, email, encrypted_password, created_at)"
                    + " values (?, ?, 'x', ?)",
                account,
                account + "@example.com",
                at(SIGNED_UP)));
    inService(
        handle ->
            handle.execute(
                "update public.users set subscription_tier = ? where id = ?", tier, account));
  }

  private boolean reserve(UUID reference, int amount, Instant now) {
    return inService(
        handle ->
            handle
                .createQuery("select reserved from aether.reserve_credits(:u, :r, :a, :n)")
                .bind("u", account)
                .bind("r", reference)
                .bind("a", amount)
                .bind("n", at(now))
                .mapTo(Boolean.class)
                .one());
  }

  private static boolean settle(UUID reference, int spent, Instant now) {
    return inService(
        handle ->
            handle
                .createQuery("select aether.settle_credits(:r, :s, :n)")
                .bind("r", reference)
                .bind("s", spent)
                .bind("n", at(now))
                .mapTo(Boolean.class)
                .one());
  }

  private static <T> T inService(Work<T> work) {
    return JDBI.inTransaction(
        handle -> {
          handle.execute("set local role service_role");
          return work.with(handle);
        });
  }

  private interface Work<T> {
    T with(Handle handle);
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
