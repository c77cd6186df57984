package dev.aether.application.memory;

import dev.aether.application.billing.Credits;
import dev.aether.application.billing.Profile;
import dev.aether.application.billing.ProfileChanges;
import dev.aether.application.billing.Profiles;
import dev.aether.application.billing.Quotas;
import dev.aether.domain.account.UserId;
import dev.aether.domain.account.Username;
import dev.aether.domain.billing.AiCredits;
import dev.aether.domain.billing.Quota;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

final class MemoryBilling implements Credits, Quotas, Profiles {
  private final Memory memory;

  MemoryBilling(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void reserve(UUID reference) {
    UserId owner = memory.user();
    creditsOf(owner).require(1);
    if (memory.tables().ledger.containsKey(reference)) {
      throw new IllegalStateException("reserved already: " + reference);
    }
    memory.tables().ledger.put(reference, new Memory.Entry(owner, Memory.Settlement.OPEN));
  }

  @Override
  public void commit(UUID reference) {
    settle(reference, Memory.Settlement.COMMITTED);
  }

  @Override
  public void release(UUID reference) {
    settle(reference, Memory.Settlement.RELEASED);
  }

  private void settle(UUID reference, Memory.Settlement settlement) {
    memory.requireService();
    memory
        .tables()
        .ledger
        .computeIfPresent(
            reference,
            (key, entry) ->
                entry.settlement() == Memory.Settlement.OPEN
                    ? new Memory.Entry(entry.owner(), settlement)
                    : entry);
  }

  @Override
  public Quota lockSites(UserId owner) {
    memory.requireWritable(owner);
    return new Quota(tierOf(owner).maxSites(), countSites(owner));
  }

  @Override
  public Optional<Profile> find(UserId id) {
    return Optional.ofNullable(memory.tables().accounts.get(id))
        .filter(stored -> memory.sees(id))
        .map(
            stored ->
                new Profile(
                    id,
                    stored.account().email().value(),
                    memory
                        .tables()
                        .persons
                        .getOrDefault(
                            id,
                            new Profile.Person(
                                Optional.empty(), stored.account().fullName(), Optional.empty())),
                    stored.tier(),
                    "active",
                    creditsOf(id),
                    stats(id)));
  }

  @Override
  public void change(UserId id, ProfileChanges changes) {
    Profile.Person old = find(id).orElseThrow().person();
    changes
        .username()
        .filter(
            name ->
                memory.tables().persons.entrySet().stream()
                    .anyMatch(
                        other ->
                            !other.getKey().equals(id)
                                && other.getValue().username().equals(Optional.of(name.value()))))
        .ifPresent(
            name -> {
              throw Problem.of(ErrorCode.AUTH_USERNAME_TAKEN, "taken").asException();
            });
    memory
        .tables()
        .persons
        .put(
            id,
            new Profile.Person(
                changes.username().map(Username::value).or(old::username),
                changes.fullName().or(old::fullName).filter(name -> !name.isEmpty()),
                changes.avatar().map(URI::toString).or(old::avatarUrl)));
  }

  private Profile.Stats stats(UserId id) {
    Memory.Tables tables = memory.tables();
    return new Profile.Stats(
        countSites(id),
        tables.deployments.values().stream().filter(d -> d.owner().equals(id)).count(),
        tables.generations.values().stream().filter(g -> g.owner().equals(id)).count());
  }

  private long countSites(UserId owner) {
    return memory.tables().sites.values().stream().filter(s -> s.owner().equals(owner)).count();
  }

  private AiCredits creditsOf(UserId owner) {
    long used =
        memory.tables().ledger.values().stream()
            .filter(entry -> entry.owner().equals(owner))
            .filter(entry -> entry.settlement() != Memory.Settlement.RELEASED)
            .count();
    return new AiCredits(tierOf(owner).monthlyAiCredits(), (int) used);
  }

  @Override
  public Optional<Tier> tier(UserId owner) {
    return Optional.ofNullable(memory.tables().accounts.get(owner))
        .filter(stored -> memory.sees(owner))
        .map(Memory.StoredAccount::tier);
  }

  private Tier tierOf(UserId owner) {
    return memory.tables().accounts.get(owner).tier();
  }
}
