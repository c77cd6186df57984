package dev.aether.adapter.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The contract, for comparing answers and routes with what it says. */
public final class OpenApiContract {
  private static final OpenApiContract INSTANCE = new OpenApiContract();
  private static final String LOCATION = "classpath:openapi.yaml";

  private final JsonNode document = read();
  private final SchemaRegistry schemas =
      SchemaRegistry.withDefaultDialect(
          Dialects.getOpenApi31(),
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

  public static OpenApiContract get() {
    return INSTANCE;
  }

  private static JsonNode read() {
    try {
      return new ObjectMapper(new YAMLFactory())
          .readTree(OpenApiContract.class.getResourceAsStream("/openapi.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole document. */
  public JsonNode document() {
    return document;
  }

  /** {@code METHOD path} of all operations that begin with this. */
  public SortedSet<String> operations(String prefix) {
    TreeSet<String> found = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation -> {
                          if (operation.getValue().has("responses")
                              && path.getKey().startsWith(prefix)) {
                            found.add(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
                          }
                        }));
    return found;
  }

  /** The scopes of API keys that the contract names for an operation. */
  public List<String> scopesOf(String method, String path) {
    List<String> scopes = new ArrayList<>();
    document
        .at("/paths/" + escaped(path) + "/" + method.toLowerCase(Locale.ROOT) + "/security")
        .forEach(way -> way.path("apiKey").forEach(scope -> scopes.add(scope.asText())));
    return scopes;
  }

  /** Fails where this answer is none that the contract promises for its request. */
  public void check(HttpResponse<byte[]> response) {
    String path = response.request().uri().getRawPath();
    Optional<String> template = template(path);
    if (template.isEmpty()) {
      return; // published sites, unknown addresses
    }
    String method = response.request().method().toLowerCase(Locale.ROOT);
    boolean head = method.equals("head");
    String pointer = "/paths/" + escaped(template.get()) + "/" + (head ? "get" : method);
    JsonNode operation = document.at(pointer);
    int status = response.statusCode();
    if (operation.isMissingNode()) {
      assertThat(status).as(method + " " + path + " is not in the contract").isIn(204, 405);
      return;
    }
    JsonNode declared = operation.at("/responses/" + status);
    assertThat(declared.isMissingNode())
        .as(
            "%s %s answered %s, which the contract does not name:%n%s",
            method, template.get(), status, text(response))
        .isFalse();
    String place = pointer + "/responses/" + status;
    if (declared.has("$ref")) {
      place = declared.path("$ref").asText().substring(1);
      declared = document.at(place);
    }
    checkHeaders(declared, response);
    if (!head) {
      checkBody(declared, place, response);
    }
  }

  private void checkHeaders(JsonNode declared, HttpResponse<byte[]> response) {
    declared
        .path("headers")
        .properties()
        .forEach(
            header -> {
              JsonNode said = header.getValue();
              JsonNode resolved =
                  said.has("$ref") ? document.at(said.path("$ref").asText().substring(1)) : said;
              if (resolved.path("required").asBoolean()) {
                assertThat(response.headers().firstValue(header.getKey()))
                    .as(header.getKey() + " of " + response.uri())
                    .isPresent();
              }
            });
  }

  private void checkBody(JsonNode declared, String place, HttpResponse<byte[]> response) {
    String type =
        response.headers().firstValue("Content-Type").orElse("").replaceAll("\\s*;.*", "");
    if (!declared.has("content")) {
      assertThat(text(response)).as("a body where the contract has none").isEmpty();
      return;
    }
    assertThat(declared.path("content").has(type))
        .as("content type '%s' of %s", type, response.uri())
        .isTrue();
    if (type.endsWith("json")) {
      Schema schema =
          compiled.computeIfAbsent(
              place + "/content/" + escaped(type) + "/schema",
              at -> schemas.getSchema(SchemaLocation.of(LOCATION + "#" + at)));
      assertThat(schema.validate(text(response), InputFormat.JSON))
          .as("%s answered %s:%n%s", response.request(), response.statusCode(), text(response))
          .isEmpty();
    }
  }

  /** The path of the contract that this one is an instance of; a literal one goes first. */
  private Optional<String> template(String path) {
    Optional<String> best = Optional.empty();
    for (Map.Entry<String, JsonNode> each : document.path("paths").properties()) {
      String pattern = Pattern.quote(each.getKey()).replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q");
      if (path.equals(each.getKey())) {
        return Optional.of(each.getKey());
      }
      if (path.matches(pattern)) {
        best =
            Optional.of(best.filter(b -> holes(b) <= holes(each.getKey())).orElse(each.getKey()));
      }
    }
    return best;
  }

  private static long holes(String template) {
    return template.chars().filter(c -> c == '{').count();
  }

  private static String escaped(String segment) {
    return segment.replace("~", "~0").replace("/", "~1");
  }

  private static String text(HttpResponse<byte[]> response) {
    boolean gzip = response.headers().firstValue("Content-Encoding").isPresent();
    try (InputStream plain = new ByteArrayInputStream(response.body());
        InputStream in = gzip ? new GZIPInputStream(plain) : plain) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
