/** What each port promises, as tests that every implementation of it passes. */
package dev.aether.application.contract;
