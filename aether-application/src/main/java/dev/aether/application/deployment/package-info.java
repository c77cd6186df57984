/**
 * Bringing sites live and serving them: the request, the job, the bundles and the pointer to the
 * live one.
 */
package dev.aether.application.deployment;
