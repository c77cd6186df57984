package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aether.adapter.http.client.objects.S3Server;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.bootstrap.TestServer.Person;
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
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose settings name a bucket. */
class ObjectsInBucketTest {
  @TempDir private static Path bucket;
  @TempDir private static Path folder;

  private static TestDatabase database;
  private static S3Server store;
  private static TestServer server;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Person alice = server.signedUp();

  @BeforeAll
  static void start() throws Exception {
    database = TestDatabase.migrated();
    store = new S3Server(bucket);
    server = new TestServer(database.owner(), settings(S3Server.SECRET));
  }

  @AfterAll
  static void close() throws Exception {
    server.close();
    store.close();
  }

  @Test
  void servesAnImageFromTheBucket() throws Exception {
    HttpResponse<byte[]> stored = client.send(upload(image()), BodyHandlers.ofByteArray());
    assertThat(stored.statusCode()).isEqualTo(201);
    URI url = URI.create(new ObjectMapper().readTree(stored.body()).get("url").asText());
    HttpResponse<byte[]> served =
        client.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofByteArray());
    assertThat(served.statusCode()).isEqualTo(200);
    assertThat(ImageIO.read(new ByteArrayInputStream(served.body())).getWidth()).isEqualTo(9);
    String name = url.getPath().substring("/assets/".length());
    assertThat(store.keys()).contains("of-tests/assets/" + name);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void publishesASiteFromTheBucket() throws IOException {
    assertThat(alice.livePage("A bakery in Lyon")).contains("<html");
    assertThat(store.keys()).anyMatch(key -> key.startsWith("of-tests/files/"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void doesNotStartWithAWrongSecret() {
    assertThatThrownBy(() -> new TestServer(database.owner(), settings("a-wrong-one")))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("The bucket " + S3Server.BUCKET)
        .hasMessageContaining("the access key or its secret is wrong")
        .hasMessageNotContaining("a-wrong-one");
  }

  private static Map<String, String> settings(String secret) {
    return Map.of(
        "AETHER_ASSETS_DIR",
        folder.toString(),
        "AETHER_FILES_DIR",
        folder.toString(),
        "AETHER_S3_ENDPOINT",
        store.url().toString(),
        "AETHER_S3_BUCKET",
        S3Server.BUCKET,
        "AETHER_S3_PREFIX",
        "of-tests",
        "AETHER_S3_ACCESS_KEY",
        S3Server.ACCESS,
        "AETHER_S3_SECRET_KEY",
        secret);
  }

  private HttpRequest upload(byte[] image) {
    return HttpRequest.newBuilder(server.url().resolve("/api/assets"))
        .header("Authorization", "Bearer " + alice.token())
        .header("Content-Type", "image/png")
        .POST(BodyPublishers.ofByteArray(image))
        .build();
  }

  private static byte[] image() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
