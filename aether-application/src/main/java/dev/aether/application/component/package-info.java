/** The components that pages are made of. */
package dev.aether.application.component;
