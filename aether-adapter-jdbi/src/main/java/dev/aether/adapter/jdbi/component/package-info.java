/** The registry's components. */
package dev.aether.adapter.jdbi.component;
