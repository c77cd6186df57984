/**
 * Sites at a provider: their files, what of them is live, and their names.
 *
 * <p>Each site has a project there. Nothing is decided there: visitors are pointed to what the
 * database says is live, again and again until it is so.
 */
package dev.aether.adapter.http.client.hosting;
