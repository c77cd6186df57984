package dev.aether.application.memory;

import dev.aether.application.account.AccountRecords;
import dev.aether.application.account.RecordKind;
import dev.aether.domain.account.UserId;
import dev.aether.domain.component.PropValue;
import java.util.Map;
import java.util.function.Consumer;

/** Knows of accounts and sites only: what a row looks like is the database's business. */
final class MemoryAccountRecords implements AccountRecords {
  private final Memory memory;

  MemoryAccountRecords(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void each(UserId user, RecordKind kind, Consumer<String> record) {
    if (!memory.sees(user)) {
      return;
    }
    PropValue.Fields none = PropValue.fields(Map.of());
    if (kind == RecordKind.PROFILE) {
      var account = memory.tables().accounts.get(user).account();
      record.accept(
          none.with("id", PropValue.text(user.toString()))
              .with("email", PropValue.text(account.email().value()))
              .toJson());
    } else if (kind == RecordKind.SITES) {
      memory.tables().sites.values().stream()
          .filter(site -> site.owner().equals(user))
          .forEach(
              site ->
                  record.accept(
                      none.with("id", PropValue.text(site.id().toString()))
                          .with("slug", PropValue.text(site.slug().value()))
                          .toJson()));
    }
  }
}
