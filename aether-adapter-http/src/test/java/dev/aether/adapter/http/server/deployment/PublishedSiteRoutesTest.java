package dev.aether.adapter.http.server.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.DirectDecompress;
import dev.aether.adapter.http.server.Images;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.application.Composers;
import dev.aether.application.Fixtures;
import dev.aether.domain.account.Account;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteContent;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PublishedSiteRoutesTest {
  private static final TestApi API = new TestApi(Optional.of(TestApi.BASE_DOMAIN));
  private static Site site;
  private static Account alice;

  @BeforeAll
  static void deploy() {
    alice = API.world.signedUp("alice");
    site = API.world.generatedSiteOf(alice);
    TestApi.Answer accepted = API.post(alice, "/api/deploy/" + site.id(), "");
    assertThat(accepted.status()).isEqualTo(202);
    API.work();
    assertThat(API.get(alice, accepted.header("Location")).json().get("url").asText())
        .isEqualTo("http://" + site.slug() + ".sites.test:" + API.url().getPort() + "/");
  }

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void servesThePageToAnybodyUnderAStrictPolicy() {
    TestApi.Answer page = API.send(API.request(root()));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.text()).contains("Bakery");
    assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(page.header("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
  }

  @Test
  void servesTheAssetsOfThePageForever() {
    String path = root() + stylesheet();
    TestApi.Answer css = API.send(API.request(path));
    assertThat(css.header("Content-Type")).startsWith("text/css");
    assertThat(css.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
  }

  @Test
  void savesWhoHasThePageAlready() {
    String tag = API.send(API.request(root())).header("ETag");
    assertThat(tag).matches("\"[0-9a-f]{64}\"");
    TestApi.Answer again = API.send(API.request(root()).header("If-None-Match", "\"x\", " + tag));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.text()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(tag);
    assertThat(API.send(API.request(root()).header("If-None-Match", "\"x\"")).status())
        .isEqualTo(200);
  }

  @Test
  void compressesForWhoTakesItUnderATagOfItsOwn() throws IOException {
    TestApi.Answer plain = API.send(API.request(root()));
    TestApi.Answer brotli = API.send(API.request(root()).header("Accept-Encoding", "br, gzip"));
    assertThat(brotli.header("Content-Encoding")).isEqualTo("br");
    assertThat(DirectDecompress.decompress(brotli.response().body()).getDecompressedData())
        .isEqualTo(plain.response().body());
    TestApi.Answer gzip = API.send(API.request(root()).header("Accept-Encoding", "gzip, br;q=0"));
    assertThat(brotli.response().body()).hasSizeLessThan(gzip.response().body().length);
    assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(gzip.header("ETag")).isNotEqualTo(plain.header("ETag"));
    assertThat(gzip.header("Vary")).isEqualTo("Accept-Encoding");
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(gzip.response().body()))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain.text());
    }
    assertThat(
            API.send(API.request(root()).header("Accept-Encoding", "gzip;q=0"))
                .header("Content-Encoding"))
        .isEmpty();
  }

  @Test
  void answersHeadWithoutABody() {
    TestApi.Answer head =
        API.send(API.request(root()).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.text()).isEmpty();
    assertThat(head.header("ETag")).isNotEmpty();
  }

  @Test
  void servesFurtherPagesAndSendsWhoForgotTheirSlashToThem() {
    Site inn = API.world.generatedSiteOf(alice, Composers.doing((brief, progress) -> inn()));
    assertThat(API.post(alice, "/api/deploy/" + inn.id(), "").status()).isEqualTo(202);
    API.work();
    String menu = "/s/" + inn.slug() + "/menu";
    assertThat(API.send(API.request(menu + "/")).text()).contains("<h1 id=\"dishes_title\">Dishes");
    TestApi.Answer moved = API.send(API.request(menu + "?from=mail"));
    assertThat(moved.status()).isEqualTo(308);
    assertThat(moved.header("Location")).isEqualTo("menu/?from=mail");
    assertThat(API.send(API.request(menu + "/dishes")).status()).isEqualTo(404);
    assertThat(API.send(API.request("/s/" + inn.slug() + "//evil.example")).status())
        .isEqualTo(404);
  }

  private static SiteContent inn() {
    SiteContent plain = Fixtures.contentTitled("Inn");
    ComponentTree tree =
        ComponentTree.ofJson(
            """
            {"version":"1.0","root":{"id":"root","type":"page","props":{},"children":[
              {"id":"hero","type":"hero","props":{"title":"Stay the night"}},
              {"id":"menu","type":"page","props":{"title":"Menu"},"children":[
                {"id":"dishes","type":"story","props":{"title":"Dishes","paragraphs":["Trout."]}}]}]}}
            """);
    return new SiteContent(plain.name(), plain.description(), tree, plain.theme(), plain.seo());
  }

  @Test
  void sendsWhoForgotTheSlashToThePage() {
    TestApi.Answer answer = API.send(API.request("/s/" + site.slug()));
    assertThat(answer.status()).isEqualTo(308);
    assertThat(answer.header("Location")).endsWith(root());
  }

  @Test
  void showsTheSitesOwnPageWhereThereIsNone() {
    TestApi.Answer answer = API.send(API.request(root() + "a/b/c"));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith("text/html");
  }

  @Test
  void knowsNoSiteThatIsNotLive() {
    Site draft = API.world.generatedSiteOf(API.world.signedUp("bob"));
    for (String slug :
        new String[] {
          draft.slug().value(), "nobody-has-this", "-x-", "admin", "%62akery", "%2e%2e"
        }) {
      assertThat(API.send(API.request("/s/" + slug + "/")).status()).isEqualTo(404);
    }
  }

  @Test
  void getsOutOfNoBundle() {
    for (String path : new String[] {"..%2f..%2fetc%2fpasswd", "assets/..%2findex.html", "%00"}) {
      assertThat(API.send(API.request(root() + path)).status()).isIn(400, 404);
    }
  }

  @Test
  void servesOnlyTheSiteUnderItsOwnHost() throws IOException {
    String host = site.slug() + "." + TestApi.BASE_DOMAIN;
    assertThat(raw("GET / HTTP/1.1", host)).startsWith("HTTP/1.1 200").contains("Bakery");
    assertThat(raw("GET / HTTP/1.1", host.toUpperCase(java.util.Locale.ROOT) + ":80"))
        .startsWith("HTTP/1.1 200");
    assertThat(raw("GET /api/sites HTTP/1.1", host)).startsWith("HTTP/1.1 404").contains("<html");
    assertThat(raw("POST /auth/v1/signup HTTP/1.1", host)).startsWith("HTTP/1.1 405");
    assertThat(raw("GET / HTTP/1.1", "nobody." + TestApi.BASE_DOMAIN)).startsWith("HTTP/1.1 404");
    assertThat(raw("GET / HTTP/1.1", host + "\r\nHost: other")).startsWith("HTTP/1.1 400");
  }

  @Test
  void servesUploadedImagesUnderEachSitesHost() throws IOException {
    String host = site.slug() + "." + TestApi.BASE_DOMAIN;
    TestApi.Answer uploaded = API.upload(alice, "image/png", Images.png(3, 3));
    String path = URI.create(uploaded.json().get("url").asText()).getPath();
    assertThat(raw("GET " + path + " HTTP/1.1", host))
        .startsWith("HTTP/1.1 200")
        .contains("Content-Type: image/png", "nosniff");
    assertThat(raw("HEAD " + path + " HTTP/1.1", host)).startsWith("HTTP/1.1 200");
    assertThat(raw("POST " + path + " HTTP/1.1", host)).startsWith("HTTP/1.1 405");
    assertThat(raw("GET /assets/" + "0".repeat(64) + ".png HTTP/1.1", host))
        .startsWith("HTTP/1.1 404");
    assertThat(raw("GET " + path + " HTTP/1.1", "nobody." + TestApi.BASE_DOMAIN))
        .startsWith("HTTP/1.1 404");
  }

  private static String root() {
    return "/s/" + site.slug() + "/";
  }

  private static String stylesheet() {
    Matcher link =
        Pattern.compile("assets/site\\.[0-9a-f]+\\.css")
            .matcher(API.send(API.request(root())).text());
    assertThat(link.find()).isTrue();
    return link.group();
  }

  /** With a host of one's own choice, which an HTTP client would not let one set. */
  private static String raw(String line, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), API.url().getPort())) {
      String request =
          line + "\r\nHost: " + host + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .lines()
          .collect(Collectors.joining("\n"));
    }
  }
}
