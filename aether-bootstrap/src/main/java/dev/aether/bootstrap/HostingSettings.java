package dev.aether.bootstrap;

import dev.aether.adapter.http.client.hosting.VercelAccount;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who serves what visitors meet: the servers themselves, or the provider that the settings name.
 */
final class HostingSettings {
  /** Where names of owners lead at Vercel, unless settings say otherwise. */
  static final String VERCEL_TARGET = "cname.vercel-dns.com";

  static final String VERCEL_ADDRESS = "76.76.21.21";

  private static final List<Setting> USELESS_ALONE =
      List.of(Setting.VERCEL_TOKEN, Setting.VERCEL_TEAM);

  private HostingSettings() {}

  static Optional<VercelAccount> of(Function<Setting, Optional<String>> text) {
    return switch (text.apply(Setting.HOSTING).orElseThrow()) {
      case "built-in" -> {
        USELESS_ALONE.stream()
            .filter(setting -> text.apply(setting).isPresent())
            .findFirst()
            .ifPresent(
                setting -> {
                  throw new StartFailure(setting.variable() + " needs AETHER_HOSTING=vercel.");
                });
        yield Optional.empty();
      }
      case "vercel" -> Optional.of(account(text));
      default -> throw new StartFailure("AETHER_HOSTING is built-in or vercel.");
    };
  }

  private static VercelAccount account(Function<Setting, Optional<String>> text) {
    String token =
        text.apply(Setting.VERCEL_TOKEN)
            .orElseThrow(
                () ->
                    new StartFailure(
                        "AETHER_VERCEL_TOKEN is required with AETHER_HOSTING=vercel."));
    try {
      return new VercelAccount(
          URI.create(text.apply(Setting.VERCEL_URL).orElseThrow()),
          token,
          text.apply(Setting.VERCEL_TEAM));
    } catch (IllegalArgumentException e) {
      throw new StartFailure("AETHER_VERCEL_… cannot be used: " + e.getMessage() + ".", e);
    }
  }
}
