package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
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
    "AETHER_POOL_SIZE, 0",
    "AETHER_WORKERS, 65",
    "AETHER_BCRYPT_COST, 3",
    "AETHER_DATABASE_URL, mysql://localhost/x",
    "AETHER_PROT, 8080"
  })
  void refuseWhatTheyCannotUseAndNameIt(String variable, String value) {
    assertThatThrownBy(() -> Settings.of(Map.of(variable, value)))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining(variable);
  }
}
