package dev.aether.adapter.jdbi.security;

import java.util.Locale;

/** Who knocks at the tables. The owner is Alice; Eve owns nothing but her account. */
enum Persona {
  ANONYMOUS("anon", "{\"role\":\"anon\"}"),
  OWNER("authenticated", claims(People.ALICE, "")),
  OTHER("authenticated", claims(People.EVE, "")),
  SUSPENDED("authenticated", claims(People.ALICE, "")),
  STAFF("authenticated", claims(People.EVE, ",\"app_metadata\":{\"role\":\"staff\"}")),
  SERVICE("service_role", "{\"role\":\"service_role\"}"),
  /** Owns the tables, and is under the policies of the service like any member of it. */
  SCHEMA_OWNER("", ""),
  /** The same, who asks to be spared row security; where it is forced he gets an error. */
  EVADING_OWNER("", "");

  private final String role;
  private final String claims;

  Persona(String role, String claims) {
    this.role = role;
    this.claims = claims;
  }

  /** The statements that make a transaction this persona's. */
  String identify() {
    if (ownsTables()) {
      return this == EVADING_OWNER ? "set local row_security = off" : "";
    }
    String suspend =
        "set local role service_role; update public.users set suspended_at = now() where id = '"
            + People.ALICE
            + "';";
    return (this == SUSPENDED ? suspend : "")
        + "set local role "
        + role
        + "; select set_config('request.jwt.claims', '"
        + claims
        + "', true)";
  }

  boolean ownsTables() {
    return this == SCHEMA_OWNER || this == EVADING_OWNER;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String claims(String user, String more) {
    return "{\"sub\":\"" + user + "\",\"role\":\"authenticated\"" + more + "}";
  }
}
