/** Vercel played by its rules, for tests of whoever speaks to it. */
package dev.aether.adapter.http.client.hosting;
