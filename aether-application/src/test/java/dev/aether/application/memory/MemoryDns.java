package dev.aether.application.memory;

import dev.aether.application.deployment.DnsLookup;
import dev.aether.domain.deployment.customdomain.DnsRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A world's DNS that says what a test tells it to. */
public final class MemoryDns implements DnsLookup {
  private final Map<String, List<String>> texts = new ConcurrentHashMap<>();
  private final Set<String> silent = ConcurrentHashMap.newKeySet();

  /** Sets the TXT records of a name; none takes it away. */
  public void publish(String name, String... values) {
    texts.put(key(name), List.of(values));
  }

  /** From now on nobody answers for this name. */
  public void silence(String name) {
    silent.add(key(name));
  }

  @Override
  public Answer find(DnsRecord.Type type, String name) {
    if (silent.contains(key(name))) {
      return new Unreachable("silence");
    }
    List<String> values =
        type == DnsRecord.Type.TXT ? texts.getOrDefault(key(name), List.of()) : List.of();
    return values.isEmpty() ? new Missing() : new Found(values);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
  }
}
