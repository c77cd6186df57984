/** Templates: made, looked for, built on and rated. */
package dev.aether.application.template;
