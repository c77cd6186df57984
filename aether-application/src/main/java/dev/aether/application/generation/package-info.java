/** From a prompt to a site: the request, the job and what is shown of it. */
package dev.aether.application.generation;
