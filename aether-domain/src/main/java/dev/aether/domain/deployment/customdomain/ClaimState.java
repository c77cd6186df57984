package dev.aether.domain.deployment.customdomain;

import java.util.Objects;

/** A status of a claim together with what is known in it and only in it. */
public sealed interface ClaimState {

  CustomDomainStatus status();

  static ClaimState pending() {
    return Unproved.PENDING;
  }

  static ClaimState verifying() {
    return Unproved.VERIFYING;
  }

  /** Not proved yet. */
  enum Unproved implements ClaimState {
    PENDING(CustomDomainStatus.PENDING),
    VERIFYING(CustomDomainStatus.VERIFYING);

    private final CustomDomainStatus status;

    Unproved(CustomDomainStatus status) {
      this.status = status;
    }

    @Override
    public CustomDomainStatus status() {
      return status;
    }
  }

  /**
   * Served.
   *
   * @param ssl how far its certificate is
   */
  record Active(Proof proof, SslStatus ssl) implements ClaimState {
    public Active {
      Objects.requireNonNull(proof);
      Objects.requireNonNull(ssl);
    }

    @Override
    public CustomDomainStatus status() {
      return CustomDomainStatus.ACTIVE;
    }
  }

  /** Not served, and why. */
  record Failed(DomainFailure why) implements ClaimState {
    public Failed {
      Objects.requireNonNull(why);
    }

    @Override
    public CustomDomainStatus status() {
      return CustomDomainStatus.ERROR;
    }
  }
}
