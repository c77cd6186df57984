/** The registry of components that trees are made of. */
package dev.aether.adapter.http.server.component;
