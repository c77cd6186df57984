package dev.aether.application.access;

import dev.aether.application.shared.Ids;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.ApiKey;
import dev.aether.domain.access.ApiKeyId;
import dev.aether.domain.access.PresentedKey;
import java.security.SecureRandom;
import java.time.Clock;

/** Makes an API key of the user's own. */
public final class IssueApiKey {
  private final UnitOfWork units;
  private final ApiKeys keys;
  private final AccessEvents events;
  private final Ids ids;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public IssueApiKey(UnitOfWork units, ApiKeys keys, AccessEvents events, Ids ids, Clock clock) {
    this.units = units;
    this.keys = keys;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  /** A new key and, for this once, what opens with it. */
  public record Issued(ApiKey key, PresentedKey presented) {}

  /** The key; refused as {@link ApiKey#issue} refuses. */
  public Issued handle(Actor.User actor, ApiKey.Wishes wishes) {
    byte[] entropy = new byte[PresentedKey.ENTROPY_BYTES];
    random.nextBytes(entropy);
    PresentedKey presented = PresentedKey.ofEntropy(entropy);
    ApiKey key =
        ApiKey.issue(new ApiKeyId(ids.next()), actor.id(), presented, wishes, clock.instant());
    units.run(
        actor,
        () -> {
          keys.add(key);
          events.keyIssued(actor, key.id());
        });
    return new Issued(key, presented);
  }
}
