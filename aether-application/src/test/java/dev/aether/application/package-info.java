/** Fixtures of use cases and adapters: the ports together, and a world that runs on them. */
package dev.aether.application;
