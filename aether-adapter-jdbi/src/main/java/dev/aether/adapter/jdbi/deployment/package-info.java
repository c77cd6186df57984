/** Deployments, bundles and publications as rows. */
package dev.aether.adapter.jdbi.deployment;
