package dev.aether.adapter.ai.remote.transport;

import java.time.Duration;
import java.util.Optional;

/** A provider that gave no answer; the message has nothing of what it said. */
public final class ModelFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final transient Duration retryAfter;

  /** What went wrong. */
  public enum Kind {
    /** The deadline passed. */
    TIMEOUT(false),
    /** The provider does not know the key, or it may not do this. */
    KEY_REFUSED(false),
    /** Too many requests for now. */
    BUSY(true),
    /** It failed so often that it is left alone for a while. */
    RESTING(false),
    /** It cannot be reached, does not work, or the connection broke. */
    UNAVAILABLE(true),
    /** The request is one that the provider never answers, such as for an unknown model. */
    REJECTED(false),
    /** The answer is longer than anything useful. */
    TOO_LARGE(false),
    /** The answer is not in the provider's own form. */
    UNREADABLE(true);

    private final boolean mayPass;

    Kind(boolean mayPass) {
      this.mayPass = mayPass;
    }

    /** Whether it says nothing of how other questions would fare. */
    public boolean isOfTheQuestion() {
      return this == REJECTED || this == TOO_LARGE;
    }

    /** Whether the same request may do better in a moment. */
    public boolean mayPass() {
      return mayPass;
    }
  }

  public ModelFailure(Kind kind, String message) {
    this(kind, message, null);
  }

  private ModelFailure(Kind kind, String message, Duration retryAfter) {
    super(message);
    this.kind = kind;
    this.retryAfter = retryAfter;
  }

  /** What a status other than success means. */
  static ModelFailure ofStatus(int status, Optional<Duration> retryAfter) {
    Kind kind =
        switch (status) {
          case 401, 403 -> Kind.KEY_REFUSED;
          case 408, 409, 425, 429, 529 -> Kind.BUSY;
          default -> status >= 500 ? Kind.UNAVAILABLE : Kind.REJECTED;
        };
    return new ModelFailure(kind, "the provider answered " + status, retryAfter.orElse(null));
  }

  static ModelFailure timeout() {
    return new ModelFailure(Kind.TIMEOUT, "the deadline passed");
  }

  public Kind kind() {
    return kind;
  }

  /** When the provider wants to be asked again, if it said so. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
