package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.template.TemplateCategory;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Sites of all kinds, live on a server as visitors meet them, each at a host of its own (browsers
 * look for names below {@code localhost} on this machine) and in a look that follows the visitor's
 * choice of light or dark; and the scripts that look at them.
 */
final class PublishedSites implements AutoCloseable {
  private static final Path FOLDER = Path.of("target/browser");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final TestServer server =
      new TestServer(
          TestDatabase.migrated().owner(), Map.of("AETHER_BASE_DOMAIN", "sites.localhost"));
  private final List<Map<String, String>> live = new ArrayList<>();

  /** Every official template as it comes. */
  void addTemplates() throws Exception {
    for (JsonNode template : templates()) {
      add(template);
    }
    assertThat(live).hasSizeGreaterThanOrEqualTo(14);
  }

  /** The first template of each category. */
  void addATemplateOfEachCategory() throws Exception {
    Set<String> categories = new HashSet<>();
    for (JsonNode template : templates()) {
      if (categories.add(template.get("category").asText())) {
        add(template);
      }
    }
    assertThat(categories).hasSize(TemplateCategory.values().length);
  }

  private JsonNode templates() {
    return new ApiClient(server.url()).get("/api/templates?limit=50").get("templates");
  }

  private void add(JsonNode template) throws Exception {
    TestServer.Person owner = server.signedUp();
    JsonNode made =
        owner
            .api()
            .post(
                "/api/sites",
                Map.of(
                    "name", template.get("name").asText(),
                    "description", "What a visitor finds here, in the owner's own words.",
                    "templateId", template.get("id").asText()));
    publish(owner, "template-" + template.get("slug").asText(), siteId(made));
  }

  /** A page with the sample of each component. */
  void addSamples() throws Exception {
    TestServer.Person owner = server.signedUp();
    String site = siteId(owner.api().post("/api/sites", Map.of("name", "One of each component")));
    List<ComponentNode> samples =
        Arrays.stream(StandardComponent.values())
            .flatMap(type -> type.contract().sample().stream())
            .toList();
    ComponentNode page =
        ComponentNode.leaf("root", ComponentType.PAGE, PropValue.Fields.NONE).withChildren(samples);
    put(
        owner,
        "/api/sites/" + site,
        JSON.createObjectNode()
            .set("components", JSON.readTree(ComponentTree.of(page).toJson().toJson())));
    publish(owner, "samples", site, Map.of());
  }

  /** What the built-in composer makes of a sentence. */
  void addComposed(String name, String sentence) throws Exception {
    TestServer.Person owner = server.signedUp();
    publish(owner, name, owner.generated(sentence).get("siteId").asText());
  }

  private static String siteId(JsonNode made) {
    return made.hasNonNull("id") ? made.get("id").asText() : made.get("siteId").asText();
  }

  private void publish(TestServer.Person owner, String name, String site) throws Exception {
    publish(owner, name, site, Map.of("review", "required"));
  }

  private void publish(
      TestServer.Person owner, String name, String site, Map<String, String> wishes)
      throws Exception {
    followTheVisitor(owner, "/api/sites/" + site);
    JsonNode asked = owner.api().post("/api/deploy/" + site, wishes);
    JsonNode ready = owner.awaitDeployment(asked, status -> status.equals("ready"));
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("name", name);
    entry.put("url", ready.get("url").asText());
    live.add(entry);
  }

  private void followTheVisitor(TestServer.Person owner, String path) throws Exception {
    ObjectNode theme = (ObjectNode) owner.api().get(path).get("theme");
    theme.put("colorScheme", "auto");
    put(owner, path, JSON.createObjectNode().set("theme", theme));
  }

  private void put(TestServer.Person owner, String path, JsonNode change) throws Exception {
    HttpResponse<String> changed =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(server.url().resolve(path))
                    .header("Authorization", "Bearer " + owner.token())
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(change.toString()))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
  }

  /** Runs a script on all sites; what it says stays in a file of that name. */
  void lookWith(String script, String name, int minutes) throws IOException, InterruptedException {
    Path list = FOLDER.resolve(name + ".json");
    JSON.writeValue(list.toFile(), live);
    Path output = FOLDER.resolve(name + ".txt");
    Process process =
        new ProcessBuilder("node", script, list.getFileName().toString(), name)
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(minutes, TimeUnit.MINUTES);
    process.destroyForcibly();
    String said = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(ended && process.exitValue() == 0).as(said).isTrue();
  }

  @Override
  public void close() {
    server.close();
  }
}
