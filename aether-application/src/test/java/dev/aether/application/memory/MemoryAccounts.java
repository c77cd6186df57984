package dev.aether.application.memory;

import dev.aether.application.account.Accounts;
import dev.aether.application.account.Identity;
import dev.aether.application.account.UserMetadata;
import dev.aether.domain.account.Account;
import dev.aether.domain.account.Email;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class MemoryAccounts implements Accounts {
  private final Memory memory;

  MemoryAccounts(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(Account account, String passwordHash) {
    add(account, passwordHash, UserMetadata.NONE);
  }

  @Override
  public void add(Account account, String passwordHash, UserMetadata metadata) {
    memory.requireService();
    if (credentialsOf(account.email()).isPresent()) {
      throw Problem.of(ErrorCode.AUTH_EMAIL_TAKEN, "User already registered").asException();
    }
    PropValue.Fields told = (PropValue.Fields) JsonReader.read(metadata.json());
    for (String name : account.fullName().stream().toList()) {
      told = told.with("full_name", PropValue.text(name));
    }
    put(
        new Memory.StoredAccount(
            account, passwordHash, Tier.FREE, new UserMetadata(told.toJson()), Optional.empty()));
  }

  @Override
  public Optional<Identity> identity(UserId id) {
    memory.requireService();
    return Optional.ofNullable(memory.tables().accounts.get(id))
        .map(
            stored ->
                new Identity(
                    stored.account(),
                    "{\"provider\": \"email\", \"providers\": [\"email\"]}",
                    stored.told().json(),
                    stored.seen(),
                    stored.account().createdAt()));
  }

  @Override
  public boolean areKeptHere() {
    memory.requireService();
    return true;
  }

  @Override
  public boolean isActive(UserId id) {
    memory.requireService();
    return memory.tables().accounts.containsKey(id);
  }

  @Override
  public void tell(UserId id, UserMetadata metadata) {
    Memory.StoredAccount old = memory.tables().accounts.get(id);
    Map<String, PropValue> told =
        new LinkedHashMap<>(((PropValue.Fields) JsonReader.read(old.told().json())).values());
    ((PropValue.Fields) JsonReader.read(metadata.json())).values().forEach(told::put);
    told.values().removeIf(PropValue.Null.class::isInstance);
    put(
        new Memory.StoredAccount(
            old.account(),
            old.passwordHash(),
            old.tier(),
            new UserMetadata(PropValue.fields(told).toJson()),
            old.seen()));
  }

  @Override
  public void changePassword(UserId id, String passwordHash) {
    Memory.StoredAccount old = memory.tables().accounts.get(id);
    put(new Memory.StoredAccount(old.account(), passwordHash, old.tier(), old.told(), old.seen()));
  }

  private void put(Memory.StoredAccount account) {
    memory.requireService();
    memory.tables().accounts.put(account.account().id(), account);
  }

  @Override
  public Optional<Credentials> credentialsOf(Email email) {
    memory.requireService();
    return memory.tables().accounts.values().stream()
        .filter(stored -> stored.account().email().equals(email))
        .map(stored -> new Credentials(stored.account(), stored.passwordHash()))
        .findFirst();
  }

  @Override
  public Optional<String> passwordHash(UserId id) {
    memory.requireService();
    return Optional.ofNullable(memory.tables().accounts.get(id))
        .map(Memory.StoredAccount::passwordHash);
  }

  @Override
  public void remove(UserId id) {
    memory.requireService();
    Memory.Tables tables = memory.tables();
    tables.accounts.remove(id);
    tables.subscriptions.remove(id);
    tables.persons.remove(id);
    List<SiteId> sites =
        tables.sites.values().stream()
            .filter(site -> site.owner().equals(id))
            .map(Site::id)
            .toList();
    MemorySites stored = new MemorySites(memory);
    sites.forEach(stored::remove);
    tables.customDomains.values().removeIf(claim -> sites.contains(claim.site()));
    tables.generations.values().removeIf(generation -> generation.owner().equals(id));
    tables.ledger.values().removeIf(entry -> entry.owner().equals(id));
    tables.components.values().removeIf(component -> component.owner().equals(id));
    tables.apiKeys.values().removeIf(key -> key.owner().equals(id));
    tables.sessions.values().removeIf(session -> session.user().equals(id));
    tables.idempotencyKeys.keySet().removeIf(asked -> asked.user().equals(id));
    tables.ratings.values().forEach(given -> given.remove(id));
  }

  @Override
  public void signedIn(UserId id) {
    Memory.StoredAccount old = memory.tables().accounts.get(id);
    if (old != null) {
      put(
          new Memory.StoredAccount(
              old.account(),
              old.passwordHash(),
              old.tier(),
              old.told(),
              Optional.of(Instant.now())));
    }
  }
}
