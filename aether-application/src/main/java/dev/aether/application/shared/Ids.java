package dev.aether.application.shared;

import java.util.UUID;

/** Where new identities come from; none is given twice and none can be guessed. */
@FunctionalInterface
public interface Ids {
  UUID next();
}
