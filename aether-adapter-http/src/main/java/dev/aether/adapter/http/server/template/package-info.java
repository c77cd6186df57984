/** What a site can begin with. */
package dev.aether.adapter.http.server.template;
