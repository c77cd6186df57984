/** Asking other servers. */
package dev.aether.adapter.http.client;
