package dev.aether.application.shared;

import java.util.Locale;

/** The work that is done later, by whichever node is free. */
public enum JobKind {
  GENERATE_SITE,
  DEPLOY_SITE;

  /** The name in the queue, such as {@code generate-site}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
