package dev.aether.adapter.jdbi.site.canary;

import dev.aether.adapter.http.server.shared.HttpServer;
import javax.sql.DataSource;

/** A repository that takes connections for itself and knows another adapter. */
public record BadRepository(DataSource source, HttpServer server) {}
