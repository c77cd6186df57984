package dev.aether.bootstrap;

import dev.aether.adapter.http.server.access.ApiKeyRoutes;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.audit.AuditRoutes;
import dev.aether.adapter.http.server.billing.ProfileRoutes;
import dev.aether.adapter.http.server.billing.SubscriptionRoutes;
import dev.aether.adapter.http.server.generation.UsageRoutes;
import dev.aether.adapter.jdbi.access.JdbiApiKeys;
import dev.aether.adapter.jdbi.audit.JdbiAuditTrail;
import dev.aether.adapter.jdbi.billing.JdbiProfiles;
import dev.aether.adapter.jdbi.billing.JdbiSubscriptions;
import dev.aether.adapter.jdbi.generation.JdbiUsageViews;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.access.AccessEvents;
import dev.aether.application.access.ApiKeys;
import dev.aether.application.access.IssueApiKey;
import dev.aether.application.access.ListApiKeys;
import dev.aether.application.access.RevokeApiKey;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.audit.AuditedAccess;
import dev.aether.application.audit.ListAudit;
import dev.aether.application.billing.ChangeProfile;
import dev.aether.application.billing.ChangeSubscription;
import dev.aether.application.billing.Profiles;
import dev.aether.application.billing.ShowProfile;
import dev.aether.application.billing.ShowSubscription;
import dev.aether.application.billing.Subscriptions;
import dev.aether.application.generation.ShowUsage;
import dev.aether.application.shared.Ids;
import java.time.Clock;
import java.util.List;

/** The caller's own account: keys, profile, plan, use and what was recorded, on PostgreSQL. */
final class AccountWiring {
  private AccountWiring() {}

  static List<ApiRoutes> routes(
      JdbiUnitOfWork units,
      AuditRecorder audit,
      Authentication authentication,
      Ids ids,
      Clock clock) {
    ApiKeys keys = new JdbiApiKeys(units);
    AccessEvents events = new AuditedAccess(audit);
    Profiles profiles = new JdbiProfiles(units);
    Subscriptions subscriptions = new JdbiSubscriptions(units);
    return List.of(
        new ProfileRoutes(
            new ShowProfile(units, profiles), new ChangeProfile(units, profiles, audit)),
        new ApiKeyRoutes(
            new ApiKeyRoutes.UseCases(
                new IssueApiKey(units, keys, events, ids, clock),
                new ListApiKeys(units, keys),
                new RevokeApiKey(units, keys, events, clock)),
            authentication,
            clock),
        new AuditRoutes(new ListAudit(units, new JdbiAuditTrail(units))),
        new SubscriptionRoutes(
            new ShowSubscription(units, subscriptions, clock),
            new ChangeSubscription(units, subscriptions, audit, ids, clock),
            clock),
        new UsageRoutes(
            new ShowUsage(units, new JdbiUsageViews(units), profiles, subscriptions, clock)));
  }
}
