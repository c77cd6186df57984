/** The profile of whoever is signed in. */
package dev.aether.adapter.http.server.billing;
