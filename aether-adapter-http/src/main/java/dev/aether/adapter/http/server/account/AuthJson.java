package dev.aether.adapter.http.server.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.aether.adapter.http.server.shared.RawJson;
import dev.aether.application.account.Identity;
import dev.aether.application.account.UserMetadata;
import dev.aether.domain.account.Account;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bodies of the auth API. Its clients send fields for features that are not here; these are
 * passed over.
 */
final class AuthJson {
  private AuthJson() {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record SignUp(@NotNull String email, @NotNull String password, RawJson data) {
    Optional<String> fullName() {
      return data != null
              && JsonReader.read(data.text()) instanceof PropValue.Fields told
              && told.values().get("full_name") instanceof PropValue.Text name
              && !name.value().isBlank()
          ? Optional.of(name.value())
          : Optional.empty();
    }

    UserMetadata metadata() {
      return AuthJson.metadata(data).orElse(UserMetadata.NONE);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record SignIn(@NotNull String email, @NotNull String password) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Refresh(@NotNull @JsonProperty("refresh_token") String refreshToken) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Change(
      RawJson data,
      String email,
      String phone,
      String password,
      @JsonProperty("current_password") String currentPassword) {

    Optional<UserMetadata> metadata() {
      return AuthJson.metadata(data);
    }
  }

  private static Optional<UserMetadata> metadata(RawJson data) {
    return Optional.ofNullable(data)
        .map(raw -> new UserMetadata(JsonReader.read(raw.text()).toJson()));
  }

  record Session(
      @JsonProperty("access_token") String accessToken,
      @JsonProperty("token_type") String tokenType,
      @JsonProperty("expires_in") long expiresIn,
      @JsonProperty("expires_at") long expiresAt,
      @JsonProperty("refresh_token") String refreshToken,
      User user) {}

  record User(
      String id,
      String aud,
      String role,
      String email,
      @JsonProperty("email_confirmed_at") String emailConfirmedAt,
      String phone,
      @JsonProperty("confirmed_at") String confirmedAt,
      @JsonProperty("last_sign_in_at") String lastSignInAt,
      @JsonProperty("app_metadata") @JsonRawValue String appMetadata,
      @JsonProperty("user_metadata") @JsonRawValue String userMetadata,
      List<UserIdentity> identities,
      @JsonProperty("created_at") String createdAt,
      @JsonProperty("updated_at") String updatedAt,
      @JsonProperty("is_anonymous") boolean isAnonymous) {

    static User of(Identity identity) {
      Account account = identity.account();
      String created = account.createdAt().toString();
      return new User(
          account.id().toString(),
          "authenticated",
          "authenticated",
          account.email().value(),
          created,
          "",
          created,
          identity.lastSignInAt().map(Instant::toString).orElse(null),
          identity.appMetadata(),
          identity.userMetadata(),
          List.of(UserIdentity.of(identity)),
          created,
          identity.updatedAt().toString(),
          false);
    }
  }

  /** How somebody can show who he is: by the password to his address. */
  record UserIdentity(
      @JsonProperty("identity_id") String identityId,
      String id,
      @JsonProperty("user_id") String userId,
      @JsonProperty("identity_data") Map<String, Object> identityData,
      String provider,
      @JsonProperty("last_sign_in_at") String lastSignInAt,
      @JsonProperty("created_at") String createdAt,
      @JsonProperty("updated_at") String updatedAt,
      String email) {

    static UserIdentity of(Identity identity) {
      Account account = identity.account();
      String id = account.id().toString();
      return new UserIdentity(
          id,
          id,
          id,
          Map.of(
              "sub",
              id,
              "email",
              account.email().value(),
              "email_verified",
              true,
              "phone_verified",
              false),
          "email",
          identity.lastSignInAt().map(Instant::toString).orElse(null),
          account.createdAt().toString(),
          identity.updatedAt().toString(),
          account.email().value());
    }
  }
}
