package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.JdbiPorts;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.application.asset.SweepObjects;
import dev.aether.application.shared.ObjectName;
import dev.aether.bootstrap.TestServer.Person;
import dev.aether.domain.shared.Sha256;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images on two servers with one database and one folder. */
class AssetsTest {
  private static final byte[] WEBP =
      Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

  @TempDir private static Path folder;

  private static TestDatabase database;
  private static TestServer here;
  private static TestServer there;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Person alice = here.signedUp();

  @BeforeAll
  static void start() {
    database = TestDatabase.migrated();
    Map<String, String> settings = Map.of("AETHER_ASSETS_DIR", folder.toString());
    here = new TestServer(database.owner(), settings);
    there = new TestServer(database.owner(), settings);
  }

  @AfterAll
  static void close() {
    here.close();
    there.close();
  }

  @Test
  void servesWhatWasUploadedOnEachServer() throws Exception {
    for (String type : List.of("image/png", "image/jpeg")) {
      BufferedImage seen =
          ImageIO.read(new ByteArrayInputStream(servedThere(type, image(type, 9))));
      assertThat(new Color(seen.getRGB(4, 4)).getGreen()).isGreaterThan(200);
    }
    assertThat(servedThere("image/webp", WEBP)).isEqualTo(WEBP);
  }

  @Test
  void keepsAnImageOnceThatIsSentTwentyTimesAtOnce() throws IOException {
    byte[] image = image("image/png", 64);
    List<CompletableFuture<HttpResponse<byte[]>>> running =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    client.sendAsync(
                        upload(i % 2 == 0 ? here : there, "image/png", image),
                        BodyHandlers.ofByteArray()))
            .toList();
    List<Integer> statuses =
        running.stream().map(CompletableFuture::join).map(HttpResponse::statusCode).toList();
    assertThat(statuses).containsOnlyOnce(201);
    assertThat(statuses).allMatch(status -> status == 201 || status == 200 || status == 503);
    assertThat(alice.api().get("/api/assets").at("/pagination/total").asInt()).isEqualTo(1);
  }

  @Test
  void sweepsWhatAServerStoredAndNeverRegistered() throws Exception {
    byte[] image = image("image/png", 33);
    HttpResponse<byte[]> stored =
        client.send(upload(here, "image/png", image), BodyHandlers.ofByteArray());
    String hers = new ObjectMapper().readTree(stored.body()).get("sha256").asText();
    Clock later = Clock.offset(Clock.systemUTC(), Duration.ofHours(2));
    ObjectFolder store = new ObjectFolder(folder, Clock.systemUTC());
    ObjectName orphan = new ObjectName(Sha256.of(new byte[] {7}) + ".png");
    store.put(orphan, new byte[] {7});
    try (HikariDataSource pool = database.pool(1)) {
      JdbiPorts ports = JdbiPorts.on(pool);
      SweepObjects.ofAssets(ports.units(), ports.assets(), store, Clock.systemUTC()).handle();
      assertThat(store.open(orphan)).isPresent();
      SweepObjects.ofAssets(ports.units(), ports.assets(), store, later).handle();
    }
    assertThat(store.open(orphan)).isEmpty();
    assertThat(store.open(new ObjectName(hers + ".png"))).isPresent();
  }

  private byte[] servedThere(String type, byte[] image) throws Exception {
    HttpResponse<byte[]> stored =
        client.send(upload(here, type, image), BodyHandlers.ofByteArray());
    assertThat(stored.statusCode()).isEqualTo(201);
    JsonNode asset = new ObjectMapper().readTree(stored.body());
    URI address = there.url().resolve(URI.create(asset.get("url").asText()).getPath());
    HttpResponse<byte[]> served =
        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    assertThat(served.statusCode()).isEqualTo(200);
    assertThat(served.headers().firstValue("Content-Type")).contains(type);
    assertThat(served.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    return served.body();
  }

  private HttpRequest upload(TestServer server, String type, byte[] image) {
    return HttpRequest.newBuilder(server.url().resolve("/api/assets"))
        .header("Authorization", "Bearer " + alice.token())
        .header("Content-Type", type)
        .POST(BodyPublishers.ofByteArray(image))
        .build();
  }

  private static byte[] image(String type, int side) throws IOException {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < side * side; i++) {
      image.setRGB(i % side, i / side, Color.GREEN.getRGB());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, type.substring("image/".length()), out);
    return out.toByteArray();
  }
}
