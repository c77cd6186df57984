package dev.aether.application.billing;

import dev.aether.domain.account.Username;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.TextRule;
import java.net.URI;
import java.util.Optional;

/**
 * What somebody wants to have changed of his profile; what is empty stays.
 *
 * @param fullName up to 100 characters, none to take it back
 * @param avatar a picture under https
 */
public record ProfileChanges(
    Optional<Username> username, Optional<String> fullName, Optional<URI> avatar) {
  private static final TextRule NAME = new TextRule("full name", 0, 100);
  private static final int MAX_ADDRESS = 2000;

  public ProfileChanges {
    fullName = fullName.map(it -> NAME.requireAt("/fullName", it, ErrorCode.VAL_INVALID_INPUT));
    avatar
        .filter(
            uri ->
                !"https".equals(uri.getScheme())
                    || uri.getHost() == null
                    || uri.getRawUserInfo() != null
                    || uri.toString().length() > MAX_ADDRESS)
        .ifPresent(
            uri -> {
              throw Problem.at(
                      ErrorCode.VAL_INVALID_INPUT,
                      "/avatarUrl",
                      "An address begins with https:// and a host.")
                  .asException();
            });
  }
}
