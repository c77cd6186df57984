package dev.aether.adapter.http.server;

import dev.aether.adapter.http.server.access.ApiKeyRoutes;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.account.AccountRoutes;
import dev.aether.adapter.http.server.account.BcryptHashing;
import dev.aether.adapter.http.server.audit.AuditRoutes;
import dev.aether.adapter.http.server.billing.ProfileRoutes;
import dev.aether.adapter.http.server.billing.SubscriptionRoutes;
import dev.aether.adapter.http.server.generation.UsageRoutes;
import dev.aether.application.World;
import dev.aether.application.access.DeleteAccount;
import dev.aether.application.access.ExportAccount;
import dev.aether.application.access.IssueApiKey;
import dev.aether.application.access.ListApiKeys;
import dev.aether.application.access.RevokeApiKey;
import dev.aether.application.audit.AuditedAccess;
import dev.aether.application.audit.ListAudit;
import dev.aether.application.billing.ChangeProfile;
import dev.aether.application.billing.ChangeSubscription;
import dev.aether.application.billing.ShowProfile;
import dev.aether.application.billing.ShowSubscription;
import dev.aether.application.generation.ShowUsage;
import java.time.Clock;
import java.util.List;

/** The endpoints of the caller's own account on a world in memory. */
final class AccountFeature {
  private AccountFeature() {}

  static List<ApiRoutes> of(World world, Authentication authentication) {
    var ports = world.ports;
    AuditedAccess events = new AuditedAccess(world.audit());
    Clock clock = Clock.systemUTC(); // keys expire by the server's own clock
    return List.of(
        new AccountRoutes(
            new ExportAccount(ports.units(), ports.accountRecords(), events, world.clock),
            new DeleteAccount(ports.units(), ports.accounts(), events, new BcryptHashing(4)),
            authentication),
        new ProfileRoutes(
            new ShowProfile(ports.units(), ports.profiles()),
            new ChangeProfile(ports.units(), ports.profiles(), world.audit())),
        new ApiKeyRoutes(
            new ApiKeyRoutes.UseCases(
                new IssueApiKey(ports.units(), ports.apiKeys(), events, world.ids, clock),
                new ListApiKeys(ports.units(), ports.apiKeys()),
                new RevokeApiKey(ports.units(), ports.apiKeys(), events, clock)),
            authentication,
            clock),
        new AuditRoutes(new ListAudit(ports.units(), ports.auditTrail())),
        new SubscriptionRoutes(
            new ShowSubscription(ports.units(), ports.subscriptions(), world.clock),
            new ChangeSubscription(
                ports.units(), ports.subscriptions(), world.audit(), world.ids, world.clock),
            world.clock),
        new UsageRoutes(
            new ShowUsage(
                ports.units(),
                ports.usageViews(),
                ports.profiles(),
                ports.subscriptions(),
                world.clock)));
  }
}
