package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aether.bootstrap.TestServer.Person;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sites that are taken along and brought back, on a whole server. */
class SiteFilesTest {
  private static TestServer server;

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final Person alice = server.signedUp();
  private final Person bob = server.signedUp();

  @BeforeAll
  static void start() {
    server = TestServer.onNewDatabase();
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void makesTheSameBytesOfWhatAnotherAccountMadeOfThem() throws Exception {
    String site = siteWithImages();
    byte[] file = export(alice, site);
    HttpResponse<byte[]> forecast = bring(bob, "?dryRun=true", file);
    assertThat(json.readTree(forecast.body()).get("importable").asBoolean()).isTrue();
    assertThat(bob.api().get("/api/sites").at("/pagination/total").asInt()).isZero();

    HttpResponse<byte[]> made = bring(bob, "", file);

    assertThat(made.statusCode()).isEqualTo(201);
    String copy = made.headers().firstValue("Location").orElseThrow();
    assertThat(export(bob, copy)).isEqualTo(file);
    assertThat(versions(bob, copy)).isEqualTo(versions(alice, site)).hasSize(4);
    assertThat(bob.api().get("/api/assets").at("/pagination/total").asInt()).isEqualTo(2);
  }

  @Test
  void refusesWhatIsNoSite() throws Exception {
    HttpResponse<byte[]> refused = bring(bob, "", new byte[] {'P', 'K', 3, 4});
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(new String(refused.body(), StandardCharsets.UTF_8)).contains("SITE_FILE_INVALID");
  }

  /** The address of a site with four versions, two of which show an image each. */
  private String siteWithImages() throws Exception {
    String site = "/api/sites/" + alice.generated("A bakery in Lyon").get("siteId").asText();
    for (String type : List.of("png", "jpeg")) {
      JsonNode now = alice.api().get(site);
      String tree = now.get("components").toString();
      String hero =
          "{\"id\":\"added-%s\",\"type\":\"hero\",\"props\":{\"title\":\"Bread\",\"image\":{\"src\":\"asset:%s\",\"alt\":\"Bread\"}}}";
      int children = tree.indexOf("\"children\":[") + "\"children\":[".length();
      String body =
          "{\"components\":"
              + tree.substring(0, children)
              + hero.formatted(type, uploaded(type))
              + ","
              + tree.substring(children)
              + "}";
      HttpResponse<byte[]> changed =
          client.send(
              request(alice, site)
                  .header("Content-Type", "application/json")
                  .PUT(BodyPublishers.ofString(body))
                  .build(),
              BodyHandlers.ofByteArray());
      assertThat(changed.statusCode())
          .as(new String(changed.body(), StandardCharsets.UTF_8))
          .isEqualTo(200);
    }
    return site;
  }

  private static List<Integer> versions(Person person, String site) {
    return person.api().get(site + "/versions").get("versions").findValues("version").stream()
        .map(JsonNode::asInt)
        .toList();
  }

  private String uploaded(String type) throws Exception {
    BufferedImage image = new BufferedImage(600, 40, BufferedImage.TYPE_INT_RGB);
    image.setRGB(1, 1, Color.GREEN.getRGB());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, type, bytes);
    HttpResponse<byte[]> stored =
        client.send(
            request(alice, "/api/assets")
                .header("Content-Type", "image/" + type)
                .POST(BodyPublishers.ofByteArray(bytes.toByteArray()))
                .build(),
            BodyHandlers.ofByteArray());
    return json.readTree(stored.body()).get("assetId").asText();
  }

  private byte[] export(Person person, String site) throws Exception {
    HttpResponse<byte[]> file =
        client.send(request(person, site + "/export").build(), BodyHandlers.ofByteArray());
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type")).contains("application/zip");
    return file.body();
  }

  private HttpResponse<byte[]> bring(Person person, String query, byte[] zip) throws Exception {
    return client.send(
        request(person, "/api/sites/import" + query)
            .header("Content-Type", "application/zip")
            .POST(BodyPublishers.ofByteArray(zip))
            .build(),
        BodyHandlers.ofByteArray());
  }

  private static HttpRequest.Builder request(Person person, String path) {
    return HttpRequest.newBuilder(server.url().resolve(path))
        .header("Authorization", "Bearer " + person.token());
  }
}
