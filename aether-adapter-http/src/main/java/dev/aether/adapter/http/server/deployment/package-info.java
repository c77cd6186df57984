/** Bringing sites live, and the live sites themselves. */
package dev.aether.adapter.http.server.deployment;
