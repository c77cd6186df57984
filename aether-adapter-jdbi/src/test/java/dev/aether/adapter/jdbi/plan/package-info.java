/** Which indexes the adapters' own queries take where there are many rows. */
package dev.aether.adapter.jdbi.plan;
