/**
 * A site under a name of its owner's.
 *
 * <p>Invariants: a {@link dev.aether.domain.deployment.customdomain.DomainName} is in ASCII, below
 * a public suffix and not the platform's; a claim is proved by a token that nobody else can have;
 * of all claims to a name at most one is active, and it stays so only while the proof is there.
 */
package dev.aether.domain.deployment.customdomain;
