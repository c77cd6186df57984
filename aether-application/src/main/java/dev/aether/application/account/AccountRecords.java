package dev.aether.application.account;

import dev.aether.domain.account.UserId;
import java.util.function.Consumer;

/** Everything that is kept of an account, for its holder to take along. */
public interface AccountRecords {

  /**
   * Hands on one record after the other, oldest first, each as the text of a JSON object. Secrets
   * are left out: hashes of keys and what the platform knows for itself. None of an account that
   * the running actor may not see. Needs a unit that may write, since records come as they are
   * read.
   */
  void each(UserId user, RecordKind kind, Consumer<String> record);
}
