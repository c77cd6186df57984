/** Whole sites as files over HTTP: to take along, and to make a new site of. */
package dev.aether.adapter.http.server.transfer;
