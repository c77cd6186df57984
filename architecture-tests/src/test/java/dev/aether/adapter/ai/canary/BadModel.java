package dev.aether.adapter.ai.canary;

import dev.aether.adapter.jdbi.shared.DatabaseUrl;

/** A model that knows another adapter. */
public record BadModel(DatabaseUrl url) {}
