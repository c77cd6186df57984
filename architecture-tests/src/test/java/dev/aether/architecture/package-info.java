/** The rules that keep the modules apart, each shown to fail where it should. */
package dev.aether.architecture;
