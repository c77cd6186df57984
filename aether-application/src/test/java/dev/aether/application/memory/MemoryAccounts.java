package dev.aether.application.memory;

import dev.aether.application.account.Accounts;
import dev.aether.domain.account.Account;
import dev.aether.domain.account.Email;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Optional;

final class MemoryAccounts implements Accounts {
  private final Memory memory;

  MemoryAccounts(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(Account account, String passwordHash) {
    memory.requireService();
    if (credentialsOf(account.email()).isPresent()) {
      throw Problem.of(ErrorCode.AUTH_EMAIL_TAKEN, "User already registered").asException();
    }
    memory
        .tables()
        .accounts
        .put(account.id(), new Memory.StoredAccount(account, passwordHash, Tier.FREE));
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
  public void signedIn(UserId id) {
    memory.requireService();
  }
}
