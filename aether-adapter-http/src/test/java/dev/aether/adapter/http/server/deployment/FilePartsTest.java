package dev.aether.adapter.http.server.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import dev.aether.domain.site.Site;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Parts of files of a live site, and what HEAD tells of them. */
class FilePartsTest {
  private static final TestApi API = new TestApi();
  private static String root;

  @BeforeAll
  static void deploy() {
    Account alice = API.world.signedUp("alice");
    Site site = API.world.generatedSiteOf(alice);
    API.post(alice, "/api/deploy/" + site.id(), "");
    API.work();
    root = "/s/" + site.slug() + "/";
  }

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void areSentUnderTheTagOfTheWhole() {
    TestApi.Answer whole = get(root);
    TestApi.Answer part = get(root, "Range", "bytes=2-5");
    assertThat(whole.header("Accept-Ranges")).isEqualTo("bytes");
    assertThat(part.status()).isEqualTo(206);
    assertThat(part.text()).isEqualTo(whole.text().substring(2, 6));
    assertThat(part.header("Content-Range")).isEqualTo("bytes 2-5/" + bytes(whole).length);
    assertThat(part.header("Content-Length")).isEqualTo("4");
    assertThat(part.header("ETag")).isEqualTo(whole.header("ETag"));
    assertThat(part.header("Content-Security-Policy")).isNotEmpty();
  }

  @Test
  void areOfTheCompressedFileWhereThatIsTaken() {
    TestApi.Answer whole = get(root, "Accept-Encoding", "gzip");
    TestApi.Answer part = get(root, "Accept-Encoding", "gzip", "Range", "bytes=-7");
    int length = bytes(whole).length;
    assertThat(bytes(part)).isEqualTo(Arrays.copyOfRange(bytes(whole), length - 7, length));
    assertThat(part.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(part.header("ETag")).isEqualTo(whole.header("ETag"));
  }

  @Test
  void areRefusedWhereTheFileHasEnded() {
    int length = bytes(get(root)).length;
    for (String encoding : List.of("identity", "gzip")) {
      TestApi.Answer refused =
          get(root, "Accept-Encoding", encoding, "Range", "bytes=" + length + "-");
      assertThat(refused.status()).isEqualTo(416);
      assertThat(refused.header("Content-Range")).matches("bytes \\*/[0-9]+");
      assertThat(refused.header("Content-Encoding")).isEmpty();
      assertThat(refused.text()).isEmpty();
    }
  }

  @Test
  void areNotSentOfAFileThatHasChangedOrIsKept() {
    TestApi.Answer whole = get(root);
    String tag = whole.header("ETag");
    assertThat(get(root, "Range", "bytes=0-1", "If-Range", tag).status()).isEqualTo(206);
    assertThat(get(root, "Range", "bytes=0-1", "If-Range", "\"old\"").text())
        .isEqualTo(whole.text());
    assertThat(get(root, "Range", "bytes=0-1", "If-None-Match", tag).status()).isEqualTo(304);
  }

  @Test
  void areNotSentOfAPageThatIsNotThere() {
    TestApi.Answer missing = get(root + "nothing", "Range", "bytes=0-1");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.header("Accept-Ranges")).isEmpty();
    assertThat(bytes(missing)).hasSizeGreaterThan(2);
  }

  @Test
  void areAnsweredToHeadAsWithoutABody() {
    for (String path : List.of(root, root + "nothing")) {
      for (String encoding : List.of("identity", "gzip")) {
        HttpRequest.Builder request = API.request(path).header("Accept-Encoding", encoding);
        TestApi.Answer got = API.send(request.copy());
        TestApi.Answer head =
            API.send(
                request
                    .header("Range", "bytes=0-1")
                    .method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.status()).isEqualTo(got.status());
        assertThat(bytes(head)).isEmpty();
        assertThat(told(head)).isEqualTo(told(got)).containsKey("content-length");
      }
    }
  }

  /** All headers but those that no two answers share. */
  private static Map<String, List<String>> told(TestApi.Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.response().headers().map());
    headers.keySet().removeAll(List.of("date", "x-request-id"));
    return headers;
  }

  private static TestApi.Answer get(String path, String... headers) {
    HttpRequest.Builder request = API.request(path);
    List<String> rest = new ArrayList<>(List.of(headers));
    while (!rest.isEmpty()) {
      request.header(rest.remove(0), rest.remove(0));
    }
    return API.send(request);
  }

  private static byte[] bytes(TestApi.Answer answer) {
    return answer.response().body();
  }
}
