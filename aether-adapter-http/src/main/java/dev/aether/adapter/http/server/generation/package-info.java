/** Asking for a site and following its making. */
package dev.aether.adapter.http.server.generation;
