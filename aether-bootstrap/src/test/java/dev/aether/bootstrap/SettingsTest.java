package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.deployment.customdomain.PlatformHosts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final String SECRET = "a secret of more than thirty-two bytes";

  @Test
  void needNothing() {
    Settings settings = Settings.of(Map.of("PATH", "/bin"));
    assertThat(settings.database()).isEmpty();
    assertThat(settings.listen()).isEqualTo(new Settings.Listen("127.0.0.1", 8080));
    assertThat(settings.dataDir()).isAbsolute().endsWithRaw(java.nio.file.Path.of("data"));
  }

  @Test
  void takeADatabaseWithItsSecret() {
    Settings settings =
        Settings.of(
            Map.of(
                "AETHER_DATABASE_URL", "postgres://ada:pw@db/aether", "AETHER_JWT_SECRET", SECRET));
    assertThat(settings.database().orElseThrow().user()).isEqualTo("ada");
  }

  @Test
  void needASecretBesideADatabase() {
    assertThatThrownBy(() -> Settings.of(Map.of("AETHER_DATABASE_URL", "postgres://ada:pw@db/x")))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("AETHER_JWT_SECRET");
  }

  @ParameterizedTest
  @CsvSource({
    "AETHER_PORT, 65536",
    "AETHER_PORT, -1",
    "AETHER_PORT, http",
    "AETHER_JWT_SECRET, short",
    "AETHER_PUBLIC_URL, ftp://example.com",
    "AETHER_PUBLIC_URL, https://example.com/path",
    "AETHER_BASE_DOMAIN, http://example.com",
    "AETHER_DNS_SERVER, 127.0.0.1:0",
    "AETHER_DNS_SERVER, http://dns",
    "AETHER_DNS_SERVER, no-such-host.invalid",
    "AETHER_DOMAIN_TARGET, 203.0.113.7",
    "AETHER_DOMAIN_TARGET, https://sites.example.com",
    "AETHER_DOMAIN_ADDRESSES, sites.example.com",
    "AETHER_DOMAIN_ADDRESSES, '203.0.113.7,'",
    "AETHER_DOMAIN_ADDRESSES, 203.0.113.777",
    "AETHER_DOMAIN_ADDRESSES, 2001::db8::1",
    "AETHER_POOL_SIZE, 0",
    "AETHER_WORKERS, 65",
    "AETHER_BCRYPT_COST, 3",
    "AETHER_DATABASE_URL, mysql://localhost/x",
    "AETHER_AI_PROVIDER, skynet",
    "AETHER_AI_DEADLINE, 0",
    "AETHER_AI_FALLBACK, maybe",
    "AETHER_AI_PRICE, 1",
    "AETHER_AI_IMAGE_MODEL, dalle-3",
    "AETHER_S3_BUCKET, pics",
    "AETHER_S3_ENDPOINT, https://minio.example",
    "AETHER_S3_PATH_STYLE, true",
    "AETHER_HOSTING, netlify",
    "AETHER_HOSTING, vercel",
    "AETHER_VERCEL_TOKEN, a-token-of-vercel",
    "AETHER_VERCEL_TEAM, team_1",
    "AETHER_PROT, 8080"
  })
  void refuseWhatTheyCannotUseAndNameIt(String variable, String value) {
    assertThatThrownBy(() -> Settings.of(Map.of(variable, value)))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining(variable);
  }

  @Test
  void takeAModelWithItsKeyAndTellNobodyTheKey() {
    AiSettings ai =
        Settings.of(
                Map.of(
                    "AETHER_AI_PROVIDER", "openai",
                    "AETHER_AI_MODEL", "gpt-4o-mini",
                    "AETHER_AI_KEY", "sk-not-to-be-seen",
                    "AETHER_AI_PRICE", "free"))
            .ai();
    assertThat(ai.endpoint().orElseThrow().url().base()).hasHost("api.openai.com");
    assertThat(ai.deadline()).hasSeconds(30);
    assertThat(ai.fallback()).isTrue();
    assertThat(Settings.of(Map.of("AETHER_AI_DEADLINE", "5")).ai().deadline()).hasSeconds(5);
    assertThat(ai.toString()).contains("gpt-4o-mini").doesNotContain("sk-");
  }

  @Test
  void takeAnAccountAtVercelAndLeadNamesThereAndTellNobodyTheToken() {
    Map<String, String> vercel =
        Map.of(
            "AETHER_HOSTING", "vercel",
            "AETHER_VERCEL_TOKEN", "not-to-be-seen",
            "AETHER_PUBLIC_URL", "https://aether.example");
    Settings settings = Settings.of(vercel);
    assertThat(settings.vercel().orElseThrow().url()).hasHost("api.vercel.com");
    assertThat(settings.domains().platform().target()).contains("cname.vercel-dns.com");
    assertThat(settings.domains().platform().addresses()).containsExactly("76.76.21.21");
    assertThat(settings.toString()).doesNotContain("not-to-be-seen");
    Map<String, String> own = new HashMap<>(vercel);
    own.put("AETHER_DOMAIN_TARGET", "sites.aether.example");
    own.put("AETHER_DOMAIN_ADDRESSES", "192.0.2.1");
    assertThat(Settings.of(own).domains().platform().target()).contains("sites.aether.example");
    assertThat(Settings.of(own).domains().platform().addresses()).containsExactly("192.0.2.1");
  }

  @ParameterizedTest
  @CsvSource({
    "AETHER_VERCEL_URL, http://api.vercel.com",
    "AETHER_VERCEL_URL, https://me:pw@api.vercel.com",
    "AETHER_VERCEL_URL, https://api.vercel.com/v9",
    "AETHER_VERCEL_TOKEN, two words",
    "AETHER_VERCEL_TEAM, a/b"
  })
  void refuseAnAccountThatCannotBeAsked(String variable, String value) {
    Map<String, String> environment = new HashMap<>();
    environment.put("AETHER_HOSTING", "vercel");
    environment.put("AETHER_VERCEL_TOKEN", "a-token-of-vercel");
    environment.put(variable, value);
    assertThatThrownBy(() -> Settings.of(environment))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("AETHER_VERCEL_");
  }

  @Test
  void takeABucketAndTellNobodyItsSecret() {
    Map<String, String> bucket =
        Map.of(
            "AETHER_S3_BUCKET", "pics",
            "AETHER_S3_PREFIX", "aether/live/",
            "AETHER_S3_ACCESS_KEY", "key",
            "AETHER_S3_SECRET_KEY", "not-to-be-seen");
    Settings amazon = Settings.of(bucket);
    assertThat(amazon.bucket().orElseThrow().pathStyle()).isFalse();
    assertThat(amazon.bucket().orElseThrow().prefix()).isEqualTo("aether/live");
    assertThat(amazon.toString()).contains("pics").doesNotContain("not-to-be-seen");
    Map<String, String> own = new HashMap<>(bucket);
    own.put("AETHER_S3_ENDPOINT", "http://10.0.0.7:9000");
    assertThat(Settings.of(own).bucket().orElseThrow().pathStyle()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "AETHER_S3_BUCKET, Pics",
    "AETHER_S3_BUCKET, a/b",
    "AETHER_S3_REGION, eu central",
    "AETHER_S3_PREFIX, /live",
    "AETHER_S3_PREFIX, a//b",
    "AETHER_S3_ENDPOINT, minio.example",
    "AETHER_S3_ENDPOINT, https://me:pw@minio.example",
    "AETHER_S3_PATH_STYLE, maybe",
    "AETHER_S3_SECRET_KEY, ''"
  })
  void refuseABucketThatCannotBeAsked(String variable, String value) {
    Map<String, String> environment = new HashMap<>();
    environment.put("AETHER_S3_BUCKET", "pics");
    environment.put("AETHER_S3_ACCESS_KEY", "key");
    environment.put("AETHER_S3_SECRET_KEY", "secret");
    environment.put(variable, value);
    assertThatThrownBy(() -> Settings.of(environment))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("AETHER_S3_");
  }

  @ParameterizedTest
  @CsvSource({
    "AETHER_AI_MODEL, openai, '', sk, ''",
    "AETHER_AI_MODEL, ollama, two words, '', ''",
    "AETHER_AI_IMAGE_MODEL, anthropic, m, sk, ''",
    "AETHER_AI_KEY, openai, m, '', ''",
    "AETHER_AI_URL, openai-compatible, m, '', ''",
    "AETHER_AI_URL, ollama, m, '', http://169.254.169.254",
    "AETHER_AI_URL, ollama, m, '', http://8.8.8.8:11434",
    "AETHER_AI_URL, openai, m, sk, ftp://example.com",
    "AETHER_AI_URL, openai, m, sk, https://me:pw@example.com/v1"
  })
  void refuseAModelThatCannotBeAsked(
      String named, String provider, String model, String key, String url) {
    Map<String, String> environment =
        Map.of(
            "AETHER_AI_PROVIDER", provider,
            "AETHER_AI_MODEL", model,
            "AETHER_AI_KEY", key,
            "AETHER_AI_URL", url,
            "AETHER_AI_IMAGE_MODEL", provider.equals("anthropic") ? "dalle-3" : "");
    assertThatThrownBy(() -> Settings.of(environment))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining(named);
  }

  @Test
  void tellWhereDomainsLeadAndWhichAreThePlatforms() {
    DomainSettings told =
        Settings.of(
                Map.of(
                    "AETHER_PUBLIC_URL", "https://API.aether.page",
                    "AETHER_BASE_DOMAIN", "aether.site",
                    "AETHER_DOMAIN_TARGET", "Sites.aether.page",
                    "AETHER_DOMAIN_ADDRESSES", "203.0.113.7, 2001:db8::7",
                    "AETHER_DNS_SERVER", "[::1]:5353"))
            .domains();
    assertThat(told.platform())
        .isEqualTo(
            new PlatformHosts(
                Set.of("api.aether.page", "aether.site", "sites.aether.page"),
                Optional.of("sites.aether.page"),
                List.of("203.0.113.7", "2001:db8:0:0:0:0:0:7")));
    assertThat(told.server().orElseThrow().getPort()).isEqualTo(5353);
  }

  @Test
  void leadDomainsToThePublicHostUnlessTold() {
    assertThat(target(Map.of("AETHER_PUBLIC_URL", "https://aether.page:8443")))
        .contains("aether.page");
    assertThat(target(Map.of("AETHER_PUBLIC_URL", "http://203.0.113.7"))).isEmpty();
    assertThat(target(Map.of("AETHER_PUBLIC_URL", "http://localhost:8080"))).isEmpty();
    assertThat(target(Map.of())).isEmpty();
  }

  private static Optional<String> target(Map<String, String> environment) {
    return Settings.of(environment).domains().platform().target();
  }
}
