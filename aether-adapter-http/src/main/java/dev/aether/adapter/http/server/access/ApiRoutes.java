package dev.aether.adapter.http.server.access;

/** The routes of one feature under {@code /api}. */
@FunctionalInterface
public interface ApiRoutes {
  void register(Api api);
}
