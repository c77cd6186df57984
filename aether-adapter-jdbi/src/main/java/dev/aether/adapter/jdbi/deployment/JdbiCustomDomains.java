package dev.aether.adapter.jdbi.deployment;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.SqlFailures;
import dev.aether.application.deployment.CustomDomains;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.deployment.customdomain.ClaimState;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainId;
import dev.aether.domain.deployment.customdomain.DomainAllowance;
import dev.aether.domain.deployment.customdomain.DomainFailure;
import dev.aether.domain.deployment.customdomain.DomainName;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Update;

/** Claims as rows; a partial unique index says who holds a name. */
public final class JdbiCustomDomains implements CustomDomains {
  private static final String SELECT =
      """
      select id, site_id, user_id, domain, status, ssl_status, failure, claimed_at, verified_at,
        checked_at, failed_checks, failing_since
      from public.custom_domains
      """;

  private static final String REPLACE =
      """
      update public.custom_domains
      set status = :newStatus, ssl_status = :newSsl, failure = :newFailure,
        claimed_at = :newClaimed, verified_at = :newVerified, checked_at = :newChecked,
        failed_checks = :newFailures, failing_since = :newFailing
      where id = :id and status = :oldStatus and claimed_at = :oldClaimed
        and ssl_status is not distinct from cast(:oldSsl as text)
        and failure is not distinct from cast(:oldFailure as text)
        and verified_at is not distinct from cast(:oldVerified as timestamptz)
        and checked_at is not distinct from cast(:oldChecked as timestamptz)
        and failed_checks is not distinct from cast(:oldFailures as integer)
        and failing_since is not distinct from cast(:oldFailing as timestamptz)
      """;

  private final JdbiUnitOfWork units;

  public JdbiCustomDomains(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void add(CustomDomain claim) {
    if (claim.state() != ClaimState.pending()) {
      throw new IllegalArgumentException("a claim begins pending");
    }
    requireRoom(claim.owner());
    int added =
        units
            .createUpdate(
                """
                insert into public.custom_domains (id, site_id, user_id, domain, claimed_at)
                values (:id, :site, :owner, :name, :now)
                on conflict (site_id, domain) do nothing
                """)
            .bind("id", claim.id().value())
            .bind("site", claim.site().value())
            .bind("owner", claim.owner().value())
            .bind("name", claim.name().value())
            .bind("now", claim.claimedAt().atOffset(ZoneOffset.UTC))
            .execute();
    if (added == 0) {
      throw Problem.of(
              ErrorCode.DOMAIN_CONFLICT, "The site has a claim to " + claim.name() + " already.")
          .asException();
    }
  }

  @Override
  public Optional<CustomDomain> find(CustomDomainId id) {
    return units
        .createQuery(SELECT + " where id = :id")
        .bind("id", id.value())
        .map((row, context) -> ClaimColumns.claim(row))
        .findOne();
  }

  @Override
  public void replace(CustomDomain before, CustomDomain after) {
    if (before.failure().isPresent() && after.failure().isEmpty()) {
      requireRoom(after.owner());
    }
    int replaced;
    try {
      Update update = units.createUpdate(REPLACE).bind("id", before.id().value());
      ClaimColumns.bindState(update, "old", before);
      replaced = ClaimColumns.bindState(update, "new", after).execute();
    } catch (JdbiException e) {
      throw SqlFailures.violatedUnique(e).isPresent()
          ? Problem.of(ErrorCode.DOMAIN_TAKEN, DomainFailure.TAKEN.words()).asException()
          : e;
    }
    if (replaced == 0) {
      throw Problem.of(
              ErrorCode.DOMAIN_CONFLICT, "The claim was changed by somebody else meanwhile.")
          .asException();
    }
  }

  @Override
  public void remove(CustomDomainId id) {
    units
        .createUpdate("delete from public.custom_domains where id = :id")
        .bind("id", id.value())
        .execute();
  }

  @Override
  public List<CustomDomain> ofSite(SiteId site) {
    return units
        .createQuery(SELECT + " where site_id = :site order by claimed_at, domain")
        .bind("site", site.value())
        .map((row, context) -> ClaimColumns.claim(row))
        .list();
  }

  @Override
  public Optional<CustomDomain> holder(DomainName name) {
    return units
        .createQuery(SELECT + " where domain = :name and status = 'active'")
        .bind("name", name.value())
        .map((row, context) -> ClaimColumns.claim(row))
        .findOne();
  }

  /** Two statements: the count has to see what was committed while the lock was waited for. */
  private void requireRoom(UserId owner) {
    units
        .createQuery("select id from public.users where id = :owner for no key update")
        .bind("owner", owner.value())
        .mapTo(String.class)
        .findOne();
    units
        .createQuery(
            """
            select aether.tier_of(:owner) as tier, (
              select count(*) from public.custom_domains
              where user_id = :owner and status <> 'error') as used
            """)
        .bind("owner", owner.value())
        .map((row, context) -> new Use(Tier.ofWire(row.getString("tier")), row.getLong("used")))
        .one()
        .requireOneMore();
  }

  private record Use(Tier tier, long used) {
    private void requireOneMore() {
      DomainAllowance.requireOneMore(tier, used);
    }
  }
}
