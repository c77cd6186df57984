package dev.aether.application.memory;

import dev.aether.application.billing.Subscriptions;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.subscription.Subscription;

final class MemorySubscriptions implements Subscriptions {
  private final Memory memory;

  MemorySubscriptions(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Subscription find(UserId user) {
    return memory.sees(user)
        ? memory.tables().subscriptions.getOrDefault(user, Subscription.free())
        : Subscription.free();
  }

  @Override
  public Subscription lock(UserId user) {
    memory.requireService();
    return find(user);
  }

  @Override
  public void put(UserId user, Subscription subscription) {
    memory.requireService();
    if (!memory.tables().accounts.containsKey(user)) {
      throw new IllegalStateException("foreign key: no such account");
    }
    memory.tables().subscriptions.put(user, subscription);
  }
}
