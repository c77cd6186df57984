/** Sites of whoever is signed in. */
package dev.aether.adapter.http.server.site;
