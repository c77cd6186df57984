package dev.aether.adapter.http.server.billing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.aether.adapter.http.server.access.KeyGuesses;
import dev.aether.adapter.http.server.shared.ClientAddress;
import dev.aether.adapter.http.server.shared.Routes;
import dev.aether.application.access.UnitOfWork;
import dev.aether.application.billing.RequestWindows;
import dev.aether.domain.access.Actor;
import dev.aether.domain.billing.rate.RateLimit;
import dev.aether.domain.billing.rate.RateLimitDecision;
import dev.aether.domain.shared.Sha256;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lets nobody try passwords for long: so many wrong ones a minute for an account, whether it exists
 * or not, and from an address. Each try is counted before it is looked at, so that many at once
 * gain nothing, and uncounted where it was no wrong one.
 */
public final class GuessLimits implements Routes, KeyGuesses {
  public static final RateLimit WRONG_PASSWORDS = new RateLimit(10, Duration.ofMinutes(1));
  public static final RateLimit SIGN_UPS = RateLimit.hourly(60);
  public static final RateLimit WRONG_KEYS = new RateLimit(30, Duration.ofMinutes(1));

  private static final Actor SELF = new Actor.Service("guess-limits");
  private static final String TRIED = "tried";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final UnitOfWork units;
  private final RequestWindows windows;
  private final ClientAddress addresses;

  /** Who tried too many keys, until he may again. */
  private final Cache<String, RateLimitDecision> keyTriers =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(WRONG_KEYS.window()).build();

  public GuessLimits(UnitOfWork units, RequestWindows windows, ClientAddress addresses) {
    this.units = units;
    this.windows = windows;
    this.addresses = addresses;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.before("/auth/v1/token", this::beforeSignIn);
    routes.after("/auth/v1/token", this::afterSignIn);
    routes.before("/auth/v1/signup", this::beforeSignUp);
  }

  @Override
  public void requireFew(Context ctx) {
    RateLimitDecision refused = keyTriers.getIfPresent(addresses.of(ctx));
    if (refused != null) {
      refused.orRefuse();
    }
  }

  @Override
  public void wrong(Context ctx) {
    String address = addresses.of(ctx);
    RequestWindows.Key key = new RequestWindows.Key("address:" + address, "api_key");
    RateLimitDecision decision = units.as(SELF, () -> windows.take(key, WRONG_KEYS));
    if (!decision.allowed()) {
      keyTriers.put(address, decision);
    }
  }

  private void beforeSignIn(Context ctx) {
    if (!"password".equals(ctx.queryParam("grant_type"))) {
      return;
    }
    List<RequestWindows.Key> keys =
        List.of(
            new RequestWindows.Key("address:" + addresses.of(ctx), "sign_in"),
            new RequestWindows.Key("account:" + accountOf(ctx), "sign_in"));
    List<RequestWindows.Key> tried = new ArrayList<>();
    ctx.attribute(TRIED, tried);
    units.run(
        SELF,
        () -> {
          for (RequestWindows.Key key : keys) {
            windows.take(key, WRONG_PASSWORDS).orRefuse();
          }
        });
    tried.addAll(keys);
  }

  private void afterSignIn(Context ctx) {
    List<RequestWindows.Key> tried = ctx.attribute(TRIED);
    if (tried != null && !tried.isEmpty() && ctx.statusCode() != 400) {
      units.run(SELF, () -> tried.forEach(windows::giveBack));
    }
  }

  private void beforeSignUp(Context ctx) {
    RequestWindows.Key key = new RequestWindows.Key("address:" + addresses.of(ctx), "sign_up");
    units.as(SELF, () -> windows.take(key, SIGN_UPS)).orRefuse();
  }

  /** A hash, so that no address is stored that was only typed here. */
  private static String accountOf(Context ctx) {
    String email = "";
    try {
      JsonNode body = JSON.readTree(ctx.bodyAsBytes());
      email = body == null ? "" : body.path("email").asText();
    } catch (IOException e) {
      // The handler says what is wrong with it; as a try it counts for the address.
    }
    return Sha256.of(email.strip().toLowerCase(Locale.ROOT)).hex();
  }
}
