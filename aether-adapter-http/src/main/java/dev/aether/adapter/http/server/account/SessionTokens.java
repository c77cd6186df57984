package dev.aether.adapter.http.server.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aether.adapter.http.server.access.AccessTokens;
import dev.aether.adapter.http.server.access.RefreshTokens;
import dev.aether.application.access.SignedIn;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Map;

/** The two tokens of a session: one that opens for an hour, and one that fetches the next. */
public final class SessionTokens {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final AccessTokens access;
  private final RefreshTokens refresh;

  public SessionTokens(AccessTokens access, RefreshTokens refresh) {
    this.access = access;
    this.refresh = refresh;
  }

  /** The session as its holder gets it. */
  AuthJson.Session of(SignedIn in) {
    AccessTokens.Issued issued =
        access.issue(in, object(in.identity().appMetadata()), object(in.identity().userMetadata()));
    return new AuthJson.Session(
        issued.token(),
        "bearer",
        AccessTokens.LIFETIME.toSeconds(),
        issued.expiresAt().getEpochSecond(),
        refresh.of(in.session()),
        AuthJson.User.of(in.identity()));
  }

  /** What a refresh token says; {@code AUTH_REFRESH_TOKEN_NOT_FOUND} where it is none of ours. */
  RefreshTokens.Presented read(String token) {
    return refresh
        .read(token)
        .orElseThrow(
            () ->
                Problem.of(
                        ErrorCode.AUTH_REFRESH_TOKEN_NOT_FOUND,
                        "Invalid Refresh Token: Refresh Token Not Found")
                    .asException());
  }

  private static Map<String, Object> object(String json) {
    try {
      return JSON.readValue(json, OBJECT);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored data about a user that is no JSON object", e);
    }
  }
}
