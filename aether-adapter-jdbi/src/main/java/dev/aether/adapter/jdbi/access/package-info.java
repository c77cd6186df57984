/** API keys and idempotency keys in PostgreSQL. */
package dev.aether.adapter.jdbi.access;
