package dev.aether.adapter.http.server.access;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What own tokens name as their issuer: the address of the auth API.
 *
 * @param name what new tokens say
 * @param required what tokens have to say that are shown; empty for any, since the address of a
 *     server that has no settled one may be another after the next start
 */
public record OwnIssuer(Supplier<String> name, Optional<String> required) {

  /** One whose address is the same on all servers and stays so. */
  public static OwnIssuer settled(String name) {
    return new OwnIssuer(() -> name, Optional.of(name));
  }

  /** One that learns its address when it starts. */
  public static OwnIssuer found(Supplier<String> name) {
    return new OwnIssuer(name, Optional.empty());
  }
}
