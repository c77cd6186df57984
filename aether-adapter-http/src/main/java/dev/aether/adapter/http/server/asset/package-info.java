/** Uploaded images over HTTP: their owners' endpoints, and the bytes for anybody. */
package dev.aether.adapter.http.server.asset;
