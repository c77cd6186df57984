/** The audit trail in PostgreSQL, whose functions make the hashes. */
package dev.aether.adapter.jdbi.audit;
