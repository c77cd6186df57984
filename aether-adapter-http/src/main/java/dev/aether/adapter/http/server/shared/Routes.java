package dev.aether.adapter.http.server.shared;

import io.javalin.config.RoutesConfig;

/** The routes of one feature. */
@FunctionalInterface
public interface Routes {
  void register(RoutesConfig routes);
}
