package dev.aether.adapter.http.canary;

import dev.aether.adapter.jdbi.shared.DatabaseUrl;

/** Routes that know another adapter. */
public record BadRoutes(DatabaseUrl url) {}
