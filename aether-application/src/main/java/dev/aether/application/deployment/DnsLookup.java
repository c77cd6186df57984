package dev.aether.application.deployment;

import dev.aether.domain.deployment.customdomain.DnsRecord;
import java.util.List;
import java.util.Objects;

/**
 * What the world's DNS says. Asked outside any unit of work; answers within a few seconds, whatever
 * the servers of a name do.
 */
public interface DnsLookup {

  /**
   * The records of a name, an alias followed. Never throws for what a server does or does not do.
   *
   * @param name in ASCII, with or without the trailing dot; one that DNS cannot have is {@link
   *     Missing}
   */
  Answer find(DnsRecord.Type type, String name);

  /** What came back; that nobody answered is another thing than that there is no record. */
  sealed interface Answer {}

  /**
   * There are such records. Of an unreasonable number only the first are told.
   *
   * @param values texts in one piece, addresses as they are written, names in lower case without
   *     the trailing dot
   */
  record Found(List<String> values) implements Answer {
    public Found {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("found nothing");
      }
    }
  }

  /** The DNS says that there is no such name, or no such record of it. */
  record Missing() implements Answer {}

  /**
   * Nobody answered, or nobody could: it says nothing about the records.
   *
   * @param why for the log
   */
  record Unreachable(String why) implements Answer {
    public Unreachable {
      Objects.requireNonNull(why);
    }
  }
}
