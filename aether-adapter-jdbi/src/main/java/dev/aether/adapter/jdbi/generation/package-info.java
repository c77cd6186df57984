/** Generations as rows. */
package dev.aether.adapter.jdbi.generation;
