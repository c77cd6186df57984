package dev.aether.bootstrap;

import dev.aether.adapter.http.client.hosting.VercelAccount;
import dev.aether.adapter.http.client.objects.S3Address;
import dev.aether.adapter.http.server.access.AccessTokens;
import dev.aether.adapter.http.server.access.ForeignIssuer;
import dev.aether.adapter.jdbi.shared.DatabaseUrl;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All settings, read and checked once. */
record Settings(
    Optional<DatabaseUrl> database,
    Path dataDir,
    Path assetsDir,
    Path filesDir,
    Optional<S3Address> bucket,
    Optional<VercelAccount> vercel,
    Listen listen,
    Optional<URI> publicUrl,
    Optional<String> baseDomain,
    DomainSettings domains,
    Optional<String> jwtSecret,
    Optional<Issuer> issuer,
    Set<String> corsOrigins,
    int proxies,
    Sizes sizes,
    AiSettings ai) {

  record Listen(String host, int port) {}

  /** Another issuer of tokens: with public keys and an algorithm, or with a secret. */
  record Issuer(
      String name,
      Optional<URI> keys,
      Optional<ForeignIssuer.Algorithm> algorithm,
      Optional<String> secret) {}

  record Sizes(int pool, int workers, int bcryptCost) {}

  /**
   * Reads {@code AETHER_…} variables; a misspelt one is refused, so that it is not silently lost.
   */
  static Settings of(Map<String, String> environment) {
    environment.keySet().stream()
        .filter(Setting::isOurs)
        .filter(variable -> Setting.of(variable).isEmpty())
        .findFirst()
        .ifPresent(
            variable -> {
              throw new StartFailure(
                  "There is no setting " + variable + "; './aether serve --help' lists all.");
            });
    Reader read = new Reader(environment);
    Optional<URI> publicUrl = read.text(Setting.PUBLIC_URL).map(Settings::publicUrl);
    Optional<String> baseDomain = read.text(Setting.BASE_DOMAIN).map(Settings::baseDomain);
    Optional<VercelAccount> vercel = HostingSettings.of(read::text);
    Path dataDir = folder(read.text(Setting.DATA_DIR).orElseThrow());
    Settings settings =
        new Settings(
            read.text(Setting.DATABASE_URL).map(Settings::databaseUrl),
            dataDir,
            read.text(Setting.ASSETS_DIR).map(Settings::folder).orElse(dataDir.resolve("assets")),
            read.text(Setting.FILES_DIR).map(Settings::folder).orElse(dataDir.resolve("files")),
            BucketSettings.of(read::text),
            vercel,
            new Listen(read.text(Setting.HOST).orElseThrow(), read.number(Setting.PORT, 0, 65_535)),
            publicUrl,
            baseDomain,
            DomainSettings.of(
                read.text(Setting.DNS_SERVER),
                read.text(Setting.DOMAIN_TARGET)
                    .or(() -> vercel.map(any -> HostingSettings.VERCEL_TARGET)),
                read.text(Setting.DOMAIN_ADDRESSES)
                    .or(() -> vercel.map(any -> HostingSettings.VERCEL_ADDRESS)),
                publicUrl,
                baseDomain),
            read.text(Setting.JWT_SECRET).map(Settings::secret),
            read.text(Setting.ISSUER).map(name -> issuer(name, read)),
            read.text(Setting.CORS_ORIGINS).map(Settings::origins).orElse(Set.of()),
            read.number(Setting.PROXIES, 0, 9),
            new Sizes(
                read.number(Setting.POOL_SIZE, 1, 200),
                read.number(Setting.WORKERS, 1, 64),
                read.number(Setting.BCRYPT_COST, 4, 16)),
            AiSettings.of(read::text, Duration.ofSeconds(read.number(Setting.AI_DEADLINE, 1, 50))));
    if (settings.database().isPresent() && settings.jwtSecret().isEmpty()) {
      throw new StartFailure("AETHER_JWT_SECRET is required together with AETHER_DATABASE_URL.");
    }
    return settings;
  }

  Settings withPort(int port) {
    return new Settings(
        database,
        dataDir,
        assetsDir,
        filesDir,
        bucket,
        vercel,
        new Listen(listen.host(), port),
        publicUrl,
        baseDomain,
        domains,
        jwtSecret,
        issuer,
        corsOrigins,
        proxies,
        sizes,
        ai);
  }

  private static Path folder(String text) {
    return Path.of(text).toAbsolutePath().normalize();
  }

  private static DatabaseUrl databaseUrl(String text) {
    try {
      return DatabaseUrl.parse(text);
    } catch (IllegalArgumentException e) {
      throw new StartFailure("AETHER_DATABASE_URL: " + e.getMessage() + ".", e);
    }
  }

  private static URI publicUrl(String text) {
    String trimmed = text.replaceAll("/$", "");
    if (!trimmed.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?")) {
      throw new StartFailure("AETHER_PUBLIC_URL is http:// or https://, a host and no path.");
    }
    return URI.create(trimmed);
  }

  private static String baseDomain(String text) {
    if (!text.matches("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*")) {
      throw new StartFailure("AETHER_BASE_DOMAIN is a domain name such as example.com.");
    }
    return text;
  }

  private static Issuer issuer(String name, Reader read) {
    Optional<URI> keys = read.text(Setting.ISSUER_KEYS).map(Settings::keys);
    Optional<String> secret = read.text(Setting.ISSUER_SECRET);
    if (keys.isPresent() == secret.isPresent()) {
      throw new StartFailure(
          "AETHER_ISSUER comes with either AETHER_ISSUER_KEYS or AETHER_ISSUER_SECRET.");
    }
    if (secret.filter(text -> text.getBytes(StandardCharsets.UTF_8).length < 32).isPresent()) {
      throw new StartFailure("AETHER_ISSUER_SECRET has fewer than 32 bytes.");
    }
    return new Issuer(name, keys, keys.map(any -> algorithm(read)), secret);
  }

  private static URI keys(String text) {
    if (!text.matches("https://\\S+|http://(localhost|127\\.0\\.0\\.1)(:[0-9]{1,5})?/\\S*")) {
      throw new StartFailure("AETHER_ISSUER_KEYS is an https:// address.");
    }
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw new StartFailure("AETHER_ISSUER_KEYS is an https:// address.", e);
    }
  }

  private static ForeignIssuer.Algorithm algorithm(Reader read) {
    String text = read.text(Setting.ISSUER_ALGORITHM).orElseThrow();
    return Arrays.stream(ForeignIssuer.Algorithm.values())
        .filter(known -> known.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new StartFailure("AETHER_ISSUER_ALGORITHM is ES256 or RS256."));
  }

  private static Set<String> origins(String text) {
    Set<String> origins = new TreeSet<>(List.of(text.split("\\s*,\\s*", -1)));
    for (String origin : origins) {
      if (!origin.matches("https?://[a-z0-9.-]+(:[0-9]{1,5})?")) {
        throw new StartFailure(
            "AETHER_CORS_ORIGINS has origins such as https://studio.example, in lower case and"
                + " without a path.");
      }
    }
    return origins;
  }

  private static String secret(String text) {
    if (text.getBytes(StandardCharsets.UTF_8).length < AccessTokens.MIN_SECRET_BYTES) {
      throw new StartFailure("AETHER_JWT_SECRET has fewer than 32 bytes.");
    }
    return text;
  }

  /** Values with their defaults. */
  private record Reader(Map<String, String> environment) {
    Optional<String> text(Setting setting) {
      String given = environment.getOrDefault(setting.variable(), "").strip();
      return Optional.of(given.isEmpty() ? setting.absent() : given).filter(t -> !t.isEmpty());
    }

    int number(Setting setting, int min, int max) {
      String text = text(setting).orElseThrow();
      if (text.matches("[0-9]{1,6}")) {
        int value = Integer.parseInt(text);
        if (value >= min && value <= max) {
          return value;
        }
      }
      throw new StartFailure(
          setting.variable() + " is a whole number from " + min + " to " + max + ".");
    }
  }
}
