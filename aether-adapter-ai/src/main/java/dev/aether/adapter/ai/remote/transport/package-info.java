/**
 * One request to a provider, with everything that may go wrong on the way made one kind of failure.
 *
 * <p>Invariants: HTTP/1.1 without upgrades, redirects, cookies and compression; no answer takes
 * longer than its deadline or more memory than its limit; what a provider says when it refuses is
 * neither logged nor passed on, since it may repeat the key.
 */
package dev.aether.adapter.ai.remote.transport;
