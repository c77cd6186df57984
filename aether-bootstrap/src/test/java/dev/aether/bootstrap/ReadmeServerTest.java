package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's calls, made one after the other; each status is asked until it is final. */
class ReadmeServerTest {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> variables = new HashMap<>();

  @Test
  void leadToALiveSite() throws IOException, InterruptedException {
    try (TestServer server = TestServer.onNewDatabase()) {
      variables.put("AETHER", server.url().toString());
      for (String line : calls()) {
        JsonNode answer = call(line);
        while (List.of("pending", "processing", "building").contains(answer.path("status").asText())
            && !line.contains("POST")) {
          answer = call(line);
        }
        answer.properties().forEach(f -> variables.put(f.getKey(), f.getValue().asText()));
      }
      assertThat(variables).containsEntry("status", "ready");
      HttpRequest visit = HttpRequest.newBuilder(URI.create(variables.get("url"))).build();
      assertThat(http.send(visit, HttpResponse.BodyHandlers.ofString()).body()).contains("Geneva");
    }
  }

  private JsonNode call(String line) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder();
    String method = "GET";
    HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();
    Matcher words = WORD.matcher(line.substring("curl ".length()));
    while (words.find()) {
      switch (words.group()) {
        case "-X" -> method = next(words);
        case "-d" -> body = HttpRequest.BodyPublishers.ofString(next(words));
        case "-H" -> {
          String[] header = next(words).split(": ", 2);
          request.header(header[0], header[1]);
        }
        default -> request.uri(URI.create(value(words)));
      }
    }
    HttpResponse<byte[]> response =
        http.send(request.method(method, body).build(), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).as(line).isBetween(200, 299);
    return new ObjectMapper().readTree(response.body());
  }

  private String next(Matcher words) {
    assertThat(words.find()).isTrue();
    return value(words);
  }

  /** As the shell would read it: nothing is replaced between single quotes. */
  private String value(Matcher word) {
    if (word.group(1) != null) {
      return word.group(1);
    }
    String text = word.group(2) == null ? word.group(3) : word.group(2);
    return Pattern.compile("\\$([A-Za-z_]+)")
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(variables.get(m.group(1))));
  }

  private static List<String> calls() throws IOException {
    Matcher snippet =
        Pattern.compile("<!-- snippet: server -->\n```sh\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("..", "README.md")));
    assertThat(snippet.find()).isTrue();
    return snippet.group(1).lines().filter(line -> line.startsWith("curl ")).toList();
  }
}
