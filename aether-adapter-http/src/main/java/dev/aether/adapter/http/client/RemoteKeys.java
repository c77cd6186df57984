package dev.aether.adapter.http.client;

import dev.aether.adapter.http.server.access.PublicKeys;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.UnsupportedJwtException;
import io.jsonwebtoken.security.Jwk;
import io.jsonwebtoken.security.Jwks;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.PublicKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public keys of an issuer, fetched from his address and kept. An unknown id has them fetched
 * again, though not more often than {@link #PAUSE}, so that made-up ids cost nobody anything; when
 * the issuer does not answer, the keys that are known stay good.
 */
public final class RemoteKeys implements PublicKeys {
  static final Duration PAUSE = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(RemoteKeys.class);
  private static final Duration TIMEOUT = Duration.ofSeconds(3);
  private static final int MAX_BYTES = 1 << 16;

  private final URI address;
  private final LongSupplier nanos;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(TIMEOUT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private volatile Map<String, Key> known = Map.of();
  private long askedAt;
  private boolean asked;

  /** The keys at this address, asked for when the first token comes. */
  public RemoteKeys(URI address) {
    this(address, System::nanoTime);
  }

  RemoteKeys(URI address, LongSupplier nanos) {
    this.address = address;
    this.nanos = nanos;
  }

  @Override
  public Key find(String id) {
    Key key = known.get(id);
    if (key == null) {
      refresh();
      key = known.get(id);
    }
    if (key == null) {
      throw new UnsupportedJwtException("a token under a key that its issuer does not have");
    }
    return key;
  }

  private synchronized void refresh() {
    long now = nanos.getAsLong();
    if (asked && now - askedAt < PAUSE.toNanos()) {
      return;
    }
    asked = true;
    askedAt = now;
    try {
      known = read(fetch());
    } catch (IOException | JwtException e) {
      LOG.warn("the keys at {} could not be fetched: {}", address, e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String fetch() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).GET().build();
    HttpResponse<byte[]> response = Exchanges.send(http, request, TIMEOUT, MAX_BYTES);
    if (response.statusCode() != 200) {
      throw new IOException("status " + response.statusCode());
    }
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  private static Map<String, Key> read(String json) {
    Map<String, Key> keys = new HashMap<>();
    for (Jwk<?> jwk : Jwks.setParser().build().parse(json).getKeys()) {
      if (jwk.getId() != null && jwk.toKey() instanceof PublicKey key) {
        keys.put(jwk.getId(), key);
      }
    }
    return Map.copyOf(keys);
  }
}
