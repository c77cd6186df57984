package dev.aether.application.access;

import dev.aether.application.account.AccountRecords;
import dev.aether.application.account.RecordKind;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;

/** Writes down all that is kept of an account, as one JSON document. */
public final class ExportAccount {
  /** The form of the document; another form gets another number. */
  public static final String FORMAT = "aether-account/1";

  private final UnitOfWork units;
  private final AccountRecords records;
  private final AccessEvents events;
  private final Clock clock;

  public ExportAccount(UnitOfWork units, AccountRecords records, AccessEvents events, Clock clock) {
    this.units = units;
    this.records = records;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Writes an object with {@code format}, {@code exportedAt} and an array for each {@link
   * RecordKind}. It is written inside a unit, so {@code out} should be quick: a file rather than a
   * caller's line.
   *
   * @throws UncheckedIOException where {@code out} fails
   */
  public void handle(Actor.User actor, Writer out) {
    units.run(
        actor,
        () -> {
          events.exported(actor);
          write(out, "{\"format\":\"" + FORMAT + "\",\"exportedAt\":\"" + clock.instant() + "\"");
          for (RecordKind kind : RecordKind.values()) {
            write(out, ",\n\"" + kind.wire() + "\":[");
            each(actor.id(), kind, out);
            write(out, "]");
          }
          write(out, "}\n");
        });
  }

  private void each(UserId user, RecordKind kind, Writer out) {
    String[] between = {"\n"};
    records.each(
        user,
        kind,
        json -> {
          write(out, between[0] + json);
          between[0] = ",\n";
        });
  }

  private static void write(Writer out, String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
