package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.shared.Ids;
import dev.aether.application.site.ShowSite;
import dev.aether.application.site.Sites;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.deployment.customdomain.CheckSchedule;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainId;
import dev.aether.domain.deployment.customdomain.DomainName;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.SiteId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Claims a name for a site of the user's own, and makes a claim that failed anew. */
public final class ConnectDomain {
  private static final Actor SELF = new Actor.Service("connect-domain");

  /** The same name may be asked for twice at once, and be looked up meanwhile. */
  private static final int TRIES = 4;

  private final UnitOfWork units;
  private final Stores stores;
  private final DomainInstructions instructions;
  private final Ids ids;
  private final Clock clock;

  public ConnectDomain(
      UnitOfWork units, Stores stores, DomainInstructions instructions, Ids ids, Clock clock) {
    this.units = units;
    this.stores = stores;
    this.instructions = instructions;
    this.ids = ids;
    this.clock = clock;
  }

  /** What a claim is written to. */
  public record Stores(
      Sites sites, CustomDomains domains, DomainChecks checks, AuditRecorder audit) {}

  /**
   * The claim, new or as it stands where the site has one; refuses as {@link DomainName#parse} and
   * {@link CustomDomains#add} do, the platform's own names, and with {@code SITE_NOT_FOUND}.
   */
  public ConnectedDomain handle(Actor.User actor, SiteId site, String typed) {
    DomainName name = DomainName.parse(typed);
    instructions.requireForeign(name);
    for (int tries = 1; ; tries++) {
      try {
        return instructions.of(claim(actor, site, name));
      } catch (DomainException e) {
        if (e.code() != ErrorCode.DOMAIN_CONFLICT || tries == TRIES) {
          throw e;
        }
      }
    }
  }

  private CustomDomain claim(Actor.User actor, SiteId site, DomainName name) {
    CustomDomain claim = units.as(actor, () -> found(actor, site, name));
    CustomDomain now = claim.expired(clock.instant());
    return now.failure().isEmpty() ? now : units.as(SELF, () -> again(actor, claim, now));
  }

  private CustomDomain found(Actor.User actor, SiteId site, DomainName name) {
    boolean own =
        stores.sites().find(site).filter(found -> found.owner().equals(actor.id())).isPresent();
    if (!own) {
      throw ShowSite.noSuchSite().asException();
    }
    Optional<CustomDomain> known =
        stores.domains().ofSite(site).stream()
            .filter(claim -> claim.name().equals(name))
            .findFirst();
    return known.orElseGet(() -> added(actor, site, name));
  }

  private CustomDomain added(Actor.User actor, SiteId site, DomainName name) {
    CustomDomain claim =
        CustomDomain.claimed(
            new CustomDomainId(ids.next()), site, actor.id(), name, clock.instant());
    stores.domains().add(claim);
    record(actor, claim);
    return claim;
  }

  private CustomDomain again(Actor.User actor, CustomDomain stored, CustomDomain failed) {
    Instant now = clock.instant();
    CustomDomain again = failed.claimedAgain(now);
    if (!stored.equals(failed)) {
      stores.domains().replace(stored, failed);
    }
    stores.domains().replace(failed, again);
    stores.checks().schedule(again.id(), CheckSchedule.next(again, now).orElseThrow());
    record(actor, again);
    return again;
  }

  private void record(Actor.User actor, CustomDomain claim) {
    stores
        .audit()
        .record(
            actor,
            AuditAction.DOMAIN_CONNECT,
            claim.owner(),
            new AuditResource("domain", claim.id().value()));
  }
}
