package dev.aether.adapter.jdbi.deployment;

import dev.aether.domain.account.UserId;
import dev.aether.domain.deployment.customdomain.ClaimState;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainId;
import dev.aether.domain.deployment.customdomain.CustomDomainStatus;
import dev.aether.domain.deployment.customdomain.DomainFailure;
import dev.aether.domain.deployment.customdomain.DomainName;
import dev.aether.domain.deployment.customdomain.Proof;
import dev.aether.domain.deployment.customdomain.SslStatus;
import dev.aether.domain.site.SiteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** How a claim's state stands in columns. What a state does not know is null. */
final class ClaimColumns {
  private ClaimColumns() {}

  static CustomDomain claim(ResultSet row) throws SQLException {
    return new CustomDomain(
        new CustomDomainId(row.getObject("id", UUID.class)),
        new SiteId(row.getObject("site_id", UUID.class)),
        new UserId(row.getObject("user_id", UUID.class)),
        new DomainName(row.getString("domain")),
        state(row),
        instant(row, "claimed_at").orElseThrow());
  }

  private static ClaimState state(ResultSet row) throws SQLException {
    return switch (CustomDomainStatus.ofWire(row.getString("status"))) {
      case PENDING -> ClaimState.pending();
      case VERIFYING -> ClaimState.verifying();
      case ACTIVE ->
          new ClaimState.Active(
              new Proof(
                  instant(row, "verified_at").orElseThrow(),
                  instant(row, "checked_at").orElseThrow(),
                  row.getInt("failed_checks"),
                  instant(row, "failing_since")),
              SslStatus.ofWire(row.getString("ssl_status")));
      case ERROR -> new ClaimState.Failed(DomainFailure.ofWire(row.getString("failure")));
    };
  }

  /** Binds a claim's state under names that begin with {@code when}. */
  static Update bindState(Update update, String when, CustomDomain claim) {
    Optional<ClaimState.Active> active =
        Optional.of(claim.state())
            .filter(ClaimState.Active.class::isInstance)
            .map(ClaimState.Active.class::cast);
    Optional<Proof> proof = active.map(ClaimState.Active::proof);
    return update
        .bind(when + "Status", claim.status().wire())
        .bind(when + "Ssl", active.map(a -> a.ssl().wire()).orElse(null))
        .bind(when + "Failure", claim.failure().map(DomainFailure::wire).orElse(null))
        .bind(when + "Claimed", utc(claim.claimedAt()))
        .bind(when + "Verified", proof.map(p -> utc(p.verifiedAt())).orElse(null))
        .bind(when + "Checked", proof.map(p -> utc(p.checkedAt())).orElse(null))
        .bind(when + "Failures", proof.map(Proof::failures).orElse(null))
        .bind(
            when + "Failing",
            proof.flatMap(Proof::failingSince).map(ClaimColumns::utc).orElse(null));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
