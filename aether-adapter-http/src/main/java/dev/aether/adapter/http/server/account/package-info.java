/** Signing up and signing in, in the words of Supabase's auth API. */
package dev.aether.adapter.http.server.account;
