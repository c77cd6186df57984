package dev.aether.application.account;

import java.util.Locale;

/** What is kept of an account, in the order in which it is told to its holder. */
public enum RecordKind {
  PROFILE,
  SUBSCRIPTION,
  SITES,
  VERSIONS,
  BACKUPS,
  ASSETS,
  DOMAINS,
  DEPLOYMENTS,
  GENERATIONS,
  SELECTIONS,
  TEMPLATES,
  RATINGS,
  COMPONENTS,
  API_KEYS,
  CREDIT_GRANTS,
  CREDIT_RESERVATIONS,
  CREDITS,
  AUDIT;

  /** The name in JSON, such as {@code creditGrants}. */
  public String wire() {
    StringBuilder wire = new StringBuilder();
    for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
      wire.append(
          wire.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return wire.toString();
  }
}
