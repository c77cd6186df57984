package dev.aether.adapter.http.server.deployment;

import static dev.aether.adapter.http.server.deployment.ContentCoding.BROTLI;
import static dev.aether.adapter.http.server.deployment.ContentCoding.GZIP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedCodingsTest {
  private static final Map<ContentCoding, String> BOTH = Map.of(BROTLI, "", GZIP, "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip, deflate, br, zstd | BROTLI",
        "gzip | GZIP",
        "GZIP | GZIP",
        "br;q=0.5, gzip | GZIP",
        "br;q=1.000, gzip;q=0.999 | BROTLI",
        "* | BROTLI",
        "*;q=0.1, br;q=0 | GZIP",
        "gzip ; q=0.2 | GZIP",
        "gzip;q=0 | ",
        "gzip;q=0.000, br;q=0 | ",
        "gzip;q=2 | ",
        "gzip;q=-1 | ",
        "gzip;q= | ",
        "identity | ",
        "xgzip, brr | ",
        "'' | ",
        "', ,;' | ",
      })
  void choosesAsRfc9110Says(String header, ContentCoding expected) {
    assertThat(AcceptedCodings.choose(header, BOTH)).isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void choosesNothingThatIsNotThere() {
    assertThat(AcceptedCodings.choose("br, gzip;q=0.1", Map.of(GZIP, ""))).contains(GZIP);
    assertThat(AcceptedCodings.choose("br", Map.of(GZIP, ""))).isEmpty();
    assertThat(AcceptedCodings.choose(null, BOTH)).isEmpty();
  }
}
