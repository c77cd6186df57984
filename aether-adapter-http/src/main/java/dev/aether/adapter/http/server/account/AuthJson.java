package dev.aether.adapter.http.server.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.aether.adapter.http.server.access.AccessTokens;
import dev.aether.domain.account.Account;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;

/**
 * The bodies of the auth API. Its clients send fields for features that are not here; these are
 * passed over.
 */
final class AuthJson {
  private AuthJson() {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record SignUp(@NotNull String email, @NotNull String password, Map<String, Object> data) {
    Optional<String> fullName() {
      return data != null && data.get("full_name") instanceof String name && !name.isBlank()
          ? Optional.of(name)
          : Optional.empty();
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record SignIn(@NotNull String email, @NotNull String password) {}

  record Session(
      @JsonProperty("access_token") String accessToken,
      @JsonProperty("token_type") String tokenType,
      @JsonProperty("expires_in") long expiresIn,
      @JsonProperty("expires_at") long expiresAt,
      User user) {

    static Session of(Account account, AccessTokens.Issued issued) {
      return new Session(
          issued.token(),
          "bearer",
          AccessTokens.LIFETIME.toSeconds(),
          issued.expiresAt().getEpochSecond(),
          User.of(account));
    }
  }

  record User(
      String id,
      String aud,
      String role,
      String email,
      @JsonProperty("user_metadata") Map<String, String> userMetadata,
      @JsonProperty("created_at") String createdAt) {

    static User of(Account account) {
      return new User(
          account.id().toString(),
          "authenticated",
          "authenticated",
          account.email().value(),
          account.fullName().map(name -> Map.of("full_name", name)).orElse(Map.of()),
          account.createdAt().toString());
    }
  }
}
