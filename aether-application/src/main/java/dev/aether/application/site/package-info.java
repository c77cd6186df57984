/** Storing and reading sites. */
package dev.aether.application.site;
