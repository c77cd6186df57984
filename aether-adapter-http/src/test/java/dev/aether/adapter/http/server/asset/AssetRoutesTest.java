package dev.aether.adapter.http.server.asset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.Images;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.adapter.http.server.TestApi.Answer;
import dev.aether.application.Fixtures;
import dev.aether.application.World;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.site.Site;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetRoutesTest {
  private static final TestApi API = new TestApi();
  private static final int TEN_MEBIBYTES = 10 << 20;

  private final Account alice = API.world.signedUp("alice");

  @AfterAll
  static void close() {
    API.close();
  }

  @Nested
  class Upload {

    @Test
    void storesAnImageAndTellsWhatIsKnownOfIt() {
      Answer answer =
          API.send(upload("image/png", Images.png(4, 2), "?name=Loaf.png&alt=A%20loaf"));
      assertThat(answer.status()).isEqualTo(201);
      JsonNode asset = answer.json();
      assertThat(answer.header("Location"))
          .isEqualTo("/api/assets/" + asset.get("assetId").asText());
      assertThat(asset.get("name").asText()).isEqualTo("Loaf.png");
      assertThat(asset.get("alt").asText()).isEqualTo("A loaf");
      assertThat(asset.get("mediaType").asText()).isEqualTo("image/png");
      assertThat(asset.get("width").asInt()).isEqualTo(4);
      assertThat(asset.get("height").asInt()).isEqualTo(2);
      assertThat(asset.get("url").asText())
          .isEqualTo(API.url() + "/assets/" + asset.get("sha256").asText() + ".png");
      assertThat(API.get(alice, answer.header("Location")).json()).isEqualTo(asset);
    }

    @Test
    void makesCopiesForSmallScreens() {
      Answer answer = API.upload(alice, "image/jpeg", Images.jpeg(1_000, 500));
      JsonNode sizes = answer.json().get("sizes");
      assertThat(sizes).hasSize(2);
      assertThat(sizes.at("/0/width").asInt()).isEqualTo(480);
      assertThat(sizes.at("/0/height").asInt()).isEqualTo(240);
      assertThat(sizes.at("/1/width").asInt()).isEqualTo(960);
      Answer copy = API.send(API.request(URI.create(sizes.at("/0/url").asText()).getPath()));
      assertThat(copy.status()).isEqualTo(200);
      assertThat(copy.header("Content-Type")).isEqualTo("image/jpeg");
      assertThat(copy.response().body()).hasSize(sizes.at("/0/bytes").asInt());
    }

    @Test
    void answersTheSameImageAgainAsItWas() {
      Answer first = API.send(upload("image/jpeg", Images.jpeg(9, 9), "?name=one"));
      Answer again = API.send(upload("image/jpeg", Images.jpeg(9, 9), "?name=two"));
      assertThat(again.status()).isEqualTo(200);
      assertThat(again.json()).isEqualTo(first.json());
      assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void takesEachFormat() {
      assertThat(API.upload(alice, "image/jpeg", Images.jpeg(3, 3)).status()).isEqualTo(201);
      assertThat(API.upload(alice, "image/webp", Images.webp()).status()).isEqualTo(201);
      assertThat(API.upload(alice, "IMAGE/PNG", Images.png(3, 3)).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "image/svg+xml",
          "image/gif",
          "text/html",
          "application/octet-stream",
          "image/png; charset=utf-8",
          "image/*"
        })
    void refusesOtherTypes(String type) {
      assertThat(API.upload(alice, type, Images.png(1, 1)).refusal()).isEqualTo("415 VAL_005");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
          "GIF89a/*\u0000\u0001*/=1;alert(1)",
          "<!DOCTYPE html><script>alert(1)</script>",
          "RIFF____WAVEfmt ",
          "%PDF-1.7"
        })
    void refusesWhatOnlySaysThatItIsAnImage(String body) {
      byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
      for (String type : List.of("image/png", "image/jpeg", "image/webp")) {
        assertThat(API.upload(alice, type, bytes).refusal()).isEqualTo("415 VAL_005");
      }
    }

    @Test
    void refusesAnImageOfAnotherTypeThanDeclared() {
      assertThat(API.upload(alice, "image/jpeg", Images.png(1, 1)).refusal())
          .isEqualTo("415 VAL_005");
    }

    @Test
    void refusesNothing() {
      assertThat(API.upload(alice, "image/png", new byte[0]).refusal()).isEqualTo("400 VAL_002");
    }

    @Test
    void refusesMoreThanTenMebibytesHoweverTheyAreSent() {
      byte[] large = Arrays.copyOf(Images.png(1, 1), TEN_MEBIBYTES + 1);
      assertThat(API.upload(alice, "image/png", large).refusal()).isEqualTo("413 VAL_004");
      HttpRequest.Builder chunked =
          API.as(alice, "/api/assets")
              .header("Content-Type", "image/png")
              .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(large)));
      assertThat(API.send(chunked).refusal()).isEqualTo("413 VAL_004");
    }

    @Test
    void takesTenMebibytesButKeepsOnlyTheImage() {
      byte[] padded = Arrays.copyOf(Images.png(7, 5), TEN_MEBIBYTES);
      Answer answer = API.upload(alice, "image/png", padded);
      assertThat(answer.status()).isEqualTo(201);
      assertThat(answer.json().get("bytes").asInt()).isLessThan(1_000);
    }

    @Test
    void refusesADamagedImage() {
      byte[] png = Images.png(30, 30);
      assertThat(API.upload(alice, "image/png", Arrays.copyOf(png, png.length - 20)).refusal())
          .isEqualTo("400 ASSET_002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?name=a&name=b", "?title=x", "?name=%E2%80%AE", "?name=%00"})
    void refusesWhatItCannotBeCalled(String query) {
      assertThat(API.send(upload("image/png", Images.png(1, 1), query)).refusal())
          .isEqualTo("400 VAL_001");
    }

    @Test
    void refusesATextThatIsTooLong() {
      assertThat(
              API.send(upload("image/png", Images.png(1, 1), "?alt=" + "a".repeat(501))).refusal())
          .isEqualTo("400 VAL_001");
    }

    @Test
    void refusesWhatThePlanHasNoRoomFor() {
      API.world
          .ports
          .units()
          .run(
              World.SYSTEM,
              () -> API.world.ports.assets().add(Fixtures.assetOf(alice, 50_000_000)));
      Answer answer = API.upload(alice, "image/png", Images.png(2, 2));
      assertThat(answer.refusal()).isEqualTo("429 ASSET_003");
      assertThat(answer.json().at("/error/details/limit").asLong()).isEqualTo(50_000_000);
    }

    @Test
    void letsNobodyTakeThePlacesOfOthersByBeingSlow() throws IOException {
      List<Socket> slow = new ArrayList<>();
      try {
        for (int i = 0; i < 4; i++) {
          slow.add(begun());
        }
        Answer more = API.upload(alice, "image/png", Images.png(2, 2));
        while (more.status() != 503) {
          more = API.upload(alice, "image/png", Images.png(2, 2));
        }
        assertThat(more.header("Retry-After")).isNotEmpty();
        Account bob = API.world.signedUp("bob");
        assertThat(API.upload(bob, "image/png", Images.png(2, 2)).status()).isEqualTo(201);
      } finally {
        for (Socket each : slow) {
          each.close();
        }
      }
    }

    private Socket begun() throws IOException {
      Socket socket = new Socket(API.url().getHost(), API.url().getPort());
      String head =
          String.join(
              "\r\n",
              "POST /api/assets HTTP/1.1",
              "Host: localhost",
              "Content-Type: image/png",
              "Content-Length: 5000",
              "Authorization: Bearer " + API.token(alice),
              "",
              "");
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      return socket;
    }

    @Test
    void isRecorded() {
      API.upload(alice, "image/png", Images.png(2, 2));
      API.upload(alice, "image/png", Images.png(2, 2));
      assertThat(API.world.recordedOf(alice))
          .filteredOn(entry -> entry.event().action() == AuditAction.ASSET_UPLOAD)
          .hasSize(1);
    }
  }

  @Nested
  class UnderAnIdempotencyKey {

    @Test
    void hasTheSameAnswerAgain() {
      String key = UUID.randomUUID().toString();
      Answer first = API.send(named(key, Images.png(8, 8)));
      Answer again = API.send(named(key, Images.png(8, 8)));
      assertThat(again.status()).isEqualTo(201);
      assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
      assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void refusesAnotherImage() {
      String key = UUID.randomUUID().toString();
      API.send(named(key, Images.png(8, 8)));
      assertThat(API.send(named(key, Images.png(8, 9))).refusal()).isEqualTo("422 IDEMPOTENCY_001");
    }

    private HttpRequest.Builder named(String key, byte[] image) {
      return upload("image/png", image, "").header("Idempotency-Key", key);
    }
  }

  @Nested
  class Lists {

    @Test
    void isPagedAndOnesOwn() {
      API.upload(alice, "image/png", Images.png(2, 2));
      API.upload(alice, "image/png", Images.png(2, 3));
      API.upload(API.world.signedUp("bob"), "image/png", Images.png(2, 4));
      JsonNode page = API.get(alice, "/api/assets?limit=1&page=2").json();
      assertThat(page.get("assets")).hasSize(1);
      assertThat(page.at("/pagination/total").asInt()).isEqualTo(2);
    }

    @Test
    void refusesAPageOfAnotherKind() {
      assertThat(API.get(alice, "/api/assets?limit=51").refusal()).isEqualTo("400 VAL_001");
    }
  }

  @Nested
  class Delete {

    @Test
    void takesItFromTheAccountAndNoOther() {
      Answer uploaded = API.upload(alice, "image/png", Images.png(6, 1));
      Account bob = API.world.signedUp("bob");
      Answer his = API.upload(bob, "image/png", Images.png(6, 1));
      assertThat(delete(alice, uploaded).status()).isEqualTo(204);
      assertThat(API.get(alice, uploaded.header("Location")).refusal()).isEqualTo("404 ASSET_001");
      assertThat(delete(alice, uploaded).refusal()).isEqualTo("404 ASSET_001");
      assertThat(API.get(bob, his.header("Location")).status()).isEqualTo(200);
    }

    @Test
    void hidesWhatIsSomebodyElses() {
      Answer uploaded = API.upload(alice, "image/png", Images.png(6, 2));
      Account bob = API.world.signedUp("bob");
      assertThat(API.get(bob, uploaded.header("Location")).refusal()).isEqualTo("404 ASSET_001");
      assertThat(delete(bob, uploaded).refusal()).isEqualTo("404 ASSET_001");
    }

    @Test
    void refusesWhereASiteShowsIt() {
      Answer uploaded = API.upload(alice, "image/png", Images.png(6, 3));
      String path = URI.create(uploaded.json().get("url").asText()).getPath();
      Site site =
          Fixtures.siteOf(alice)
              .filled(
                  Fixtures.freeSlug(),
                  Fixtures.contentSaying("Bakery", "https://aether.test" + path),
                  Fixtures.NOW);
      API.world
          .ports
          .units()
          .run(new Actor.User(alice.id()), () -> API.world.ports.sites().add(site));
      Answer answer = delete(alice, uploaded);
      assertThat(answer.refusal()).isEqualTo("409 ASSET_004");
      assertThat(answer.json().at("/error/details/sites/0").asText())
          .isEqualTo(site.id().toString());
    }

    private Answer delete(Account account, Answer uploaded) {
      return API.send(API.as(account, uploaded.header("Location")).DELETE());
    }
  }

  @Nested
  class Bytes {

    @Test
    void areServedToAnybodyForGood() {
      Answer served = served(Images.png(5, 5));
      assertThat(served.status()).isEqualTo(200);
      assertThat(served.header("Content-Type")).isEqualTo("image/png");
      assertThat(served.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
      assertThat(served.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(served.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
      assertThat(served.header("Content-Encoding")).isEmpty();
      assertThat(Integer.parseInt(served.header("Content-Length")))
          .isEqualTo(served.response().body().length);
    }

    @Test
    void areNotSentTwice() {
      Answer served = served(Images.png(5, 6));
      HttpRequest.Builder again =
          API.request(served.response().uri().getPath())
              .header("If-None-Match", "W/\"x\", " + served.header("ETag"));
      Answer answer = API.send(again);
      assertThat(answer.status()).isEqualTo(304);
      assertThat(answer.response().body()).isEmpty();
      assertThat(answer.header("ETag")).isEqualTo(served.header("ETag"));
    }

    @Test
    void haveAHead() {
      Answer served = served(Images.png(5, 7));
      Answer head =
          API.send(
              API.request(served.response().uri().getPath())
                  .method("HEAD", BodyPublishers.noBody()));
      assertThat(head.status()).isEqualTo(200);
      assertThat(head.header("Content-Length")).isEqualTo(served.header("Content-Length"));
      assertThat(head.response().body()).isEmpty();
    }

    @Test
    void areNowhereElse() {
      String path = served(Images.png(5, 8)).response().uri().getPath();
      for (String other :
          List.of(
              path.replace(".png", ".jpg"),
              path.replace(".png", ".html"),
              path.replace(".png", ""),
              path.toUpperCase(Locale.ROOT).replace("/ASSETS", "/assets"),
              "/assets/" + "0".repeat(64) + ".png",
              "/assets/x.png",
              "/assets/..%2f..%2fetc%2fpasswd",
              "/assets/")) {
        Answer answer = API.send(API.request(other));
        assertThat(answer.status()).as(other).isIn(400, 404);
        assertThat(answer.header("Cache-Control")).as(other).isEqualTo("no-store");
      }
    }

    private Answer served(byte[] image) {
      String url = API.upload(alice, "image/png", image).json().get("url").asText();
      return API.send(API.request(URI.create(url).getPath()));
    }
  }

  private HttpRequest.Builder upload(String type, byte[] image, String query) {
    return API.as(alice, "/api/assets" + query)
        .header("Content-Type", type)
        .POST(BodyPublishers.ofByteArray(image));
  }
}
