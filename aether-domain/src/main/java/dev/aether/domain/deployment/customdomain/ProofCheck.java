package dev.aether.domain.deployment.customdomain;

/** What looking for a proof in the DNS came to. */
public enum ProofCheck {
  /** A TXT record holds the token. */
  FOUND,
  /** The DNS answered, and the token is not in it; the name may not even exist. */
  MISSING,
  /** The DNS did not answer, which says nothing about the proof. */
  UNREACHABLE
}
