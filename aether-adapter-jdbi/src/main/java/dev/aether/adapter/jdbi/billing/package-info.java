/** Credits, quotas and profiles. */
package dev.aether.adapter.jdbi.billing;
