package dev.aether.bootstrap;

import dev.aether.adapter.http.client.RemoteKeys;
import dev.aether.adapter.http.server.access.AccessTokens;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.access.ForeignIssuer;
import dev.aether.adapter.http.server.access.KeyUses;
import dev.aether.adapter.http.server.access.OwnIssuer;
import dev.aether.adapter.http.server.access.RefreshTokens;
import dev.aether.adapter.http.server.access.Revocations;
import dev.aether.adapter.http.server.access.Standings;
import dev.aether.adapter.http.server.account.AccountRoutes;
import dev.aether.adapter.http.server.account.AuthRoutes;
import dev.aether.adapter.http.server.account.BcryptHashing;
import dev.aether.adapter.http.server.account.ElsewhereRoutes;
import dev.aether.adapter.http.server.account.SessionTokens;
import dev.aether.adapter.http.server.billing.GuessLimits;
import dev.aether.adapter.http.server.shared.Routes;
import dev.aether.adapter.jdbi.access.JdbiApiKeys;
import dev.aether.adapter.jdbi.access.JdbiSessions;
import dev.aether.adapter.jdbi.account.JdbiAccountRecords;
import dev.aether.adapter.jdbi.account.JdbiAccounts;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.access.AccessEvents;
import dev.aether.application.access.ApiKeys;
import dev.aether.application.access.ChangeIdentity;
import dev.aether.application.access.DeleteAccount;
import dev.aether.application.access.Door;
import dev.aether.application.access.ExportAccount;
import dev.aether.application.access.RefreshSession;
import dev.aether.application.access.Sessions;
import dev.aether.application.access.ShowIdentity;
import dev.aether.application.access.SignIn;
import dev.aether.application.access.SignOut;
import dev.aether.application.access.SignUp;
import dev.aether.application.account.Accounts;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.audit.AuditedAccess;
import dev.aether.application.shared.Ids;
import dev.aether.domain.access.Actor;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Accounts, sessions and keys on PostgreSQL, and who makes a request. */
final class IdentityWiring {
  private final JdbiUnitOfWork units;
  private final Accounts accounts;
  private final Sessions sessions;
  private final AccessTokens tokens;
  private final RefreshTokens refreshTokens;
  private final Revocations revocations = new Revocations();
  private final Authentication authentication;
  private final Clock clock;

  IdentityWiring(
      JdbiUnitOfWork units,
      Settings settings,
      String secret,
      Supplier<URI> publicUrl,
      GuessLimits guesses,
      Clock clock) {
    this.units = units;
    this.clock = clock;
    this.accounts = new JdbiAccounts(units);
    this.sessions = new JdbiSessions(units);
    this.tokens =
        new AccessTokens(secret, own(settings, publicUrl), foreign(settings, clock), clock);
    this.refreshTokens = new RefreshTokens(Secrets.derived(secret, "refresh tokens"));
    ApiKeys keys = new JdbiApiKeys(units);
    Standings standings = new Standings(units, sessions, keys, accounts, revocations);
    this.authentication =
        new Authentication(tokens, standings, guesses, KeyUses.inBackground(units, keys), clock);
  }

  private static OwnIssuer own(Settings settings, Supplier<URI> publicUrl) {
    return settings
        .publicUrl()
        .map(url -> OwnIssuer.settled(url + "/auth/v1"))
        .orElseGet(() -> OwnIssuer.found(() -> publicUrl.get() + "/auth/v1"));
  }

  private static Optional<ForeignIssuer> foreign(Settings settings, Clock clock) {
    return settings
        .issuer()
        .map(
            issuer ->
                issuer.keys().isPresent()
                    ? ForeignIssuer.withKeys(
                        issuer.name(),
                        issuer.algorithm().orElseThrow(),
                        new RemoteKeys(issuer.keys().get()),
                        clock)
                    : ForeignIssuer.withSecret(
                        issuer.name(), issuer.secret().orElseThrow(), clock));
  }

  Authentication authentication() {
    return authentication;
  }

  Revocations revocations() {
    return revocations;
  }

  /** Taking along what is kept of oneself, and leaving. */
  AccountRoutes accountRoutes(AuditRecorder audit, int bcryptCost) {
    AccessEvents events = new AuditedAccess(audit);
    return new AccountRoutes(
        new ExportAccount(units, new JdbiAccountRecords(units), events, clock),
        new DeleteAccount(units, accounts, events, new BcryptHashing(bcryptCost)),
        authentication);
  }

  /** Accounts and sessions, where they are kept here. */
  Routes routes(AuditRecorder audit, Ids ids, int bcryptCost) {
    Actor self = new Actor.Service("identity");
    if (!units.read(self, accounts::areKeptHere)) {
      return new ElsewhereRoutes();
    }
    AccessEvents events = new AuditedAccess(audit);
    BcryptHashing hashing = new BcryptHashing(bcryptCost);
    Door door = new Door(accounts, sessions, events, ids, clock);
    return new AuthRoutes(
        new AuthRoutes.UseCases(
            new SignUp(units, accounts, events, hashing, ids, clock, door),
            new SignIn(units, accounts, events, hashing, door),
            new RefreshSession(units, accounts, sessions, events, clock),
            new SignOut(units, sessions, events),
            new ShowIdentity(units, accounts),
            new ChangeIdentity(units, accounts, sessions, events, hashing, clock)),
        authentication,
        new SessionTokens(tokens, refreshTokens));
  }
}
