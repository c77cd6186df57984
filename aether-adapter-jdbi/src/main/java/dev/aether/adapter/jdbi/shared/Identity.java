package dev.aether.adapter.jdbi.shared;

import dev.aether.domain.access.Actor;

/** An actor as row security knows him: a role, and claims of which policies read {@code sub}. */
record Identity(String role, String claims) {

  static Identity of(Actor actor) {
    if (actor instanceof Actor.User user) {
      String staff = user.staff() ? ",\"app_metadata\":{\"role\":\"staff\"}" : "";
      String claims = "{\"sub\":\"" + user.id() + "\",\"role\":\"authenticated\"" + staff + "}";
      return new Identity("authenticated", claims);
    }
    if (actor instanceof Actor.Service) {
      return new Identity("service_role", "{\"role\":\"service_role\"}");
    }
    return new Identity("anon", "{\"role\":\"anon\"}");
  }
}
