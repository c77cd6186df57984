/** What was recorded about the caller. */
package dev.aether.adapter.http.server.audit;
