/**
 * How PostgreSQL is reached: pools, migrations, units of work and the job queue.
 *
 * <p>Invariants: a repository joins the running unit of work or throws; the role and the claims of
 * a unit are set for its transaction only; the login role has no right of its own.
 */
package dev.aether.adapter.jdbi.shared;
