/** What kinds of website there are to begin from. */
package dev.aether.domain.template;
