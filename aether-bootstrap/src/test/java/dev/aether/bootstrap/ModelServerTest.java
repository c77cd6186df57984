package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.jdbi.TestDatabase;
import java.net.URI;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A whole server with a model of its operator's. */
class ModelServerTest {
  private static final String SITE =
      """
      {"name": "Maison Levain", "description": "A bakery in Lyon.", "language": "en",
       "title": "Maison Levain", "keywords": [], "entityType": "Bakery", "sections": [
         {"type": "header", "props": {"brand": "Maison Levain"}},
         {"type": "hero", "props": {"title": "Bread that takes its time", "motif": "hills"}},
         {"type": "features", "props": {"title": "What we bake",
           "items": [{"title": "Sourdough", "text": "Overnight."}]}},
         {"type": "footer", "props": {"brand": "Maison Levain"}}],
       "theme": {"colorScheme": "light"}}""";

  private static final ModelStub MODEL = new ModelStub();
  private static final TestDatabase DATABASE = TestDatabase.migrated();
  private static final TestServer SERVER = new TestServer(DATABASE.owner(), MODEL.settings());

  @AfterAll
  static void close() {
    SERVER.close();
    MODEL.close();
  }

  @Test
  void bringsWhatTheModelWritesLiveAndCountsWhatItTook() throws SQLException {
    TestServer.Person person = SERVER.signedUp();
    MODEL.says(SITE);
    assertThat(person.livePage("A bakery in Lyon")).contains("Bread that takes its time");
    JsonNode generation = onlyGenerationOf(person);
    assertThat(generation.get("model").asText()).isEqualTo("a-model-of-ours");
    assertThat(generation.has("insteadOf")).isFalse();
    assertKept(generation, "300 100 0.50000000");
    assertThat(person.creditsUsed()).isEqualTo(1);
  }

  @Test
  void hasTheBuiltInComposerStepInAndSaysSo() {
    TestServer.Person person = SERVER.signedUp();
    assertThat(person.livePage("A law firm in Geneva for tenants")).contains("Geneva");
    JsonNode generation = onlyGenerationOf(person);
    assertThat(generation.get("model").asText()).isEqualTo("aether-builtin-1");
    assertThat(generation.get("insteadOf").asText()).isEqualTo("a-model-of-ours");
  }

  @Test
  void asksTheModelForTextsToo() {
    TestServer.Person person = SERVER.signedUp();
    MODEL.says("{\"text\": \"Fresh bread, every day.\"}");
    assertThat(
            person
                .api()
                .post("/api/ai/optimize", Map.of("content", "We bake bread every day."))
                .get("optimized")
                .asText())
        .isEqualTo("Fresh bread, every day.");
  }

  @Test
  void hasPicturesDrawnThatAnybodyCanLookAt() throws SQLException {
    TestServer.Person person = SERVER.signedUp();
    JsonNode made =
        person.api().post("/api/ai/image", Map.of("description", "Loaves on a wooden table"));
    assertThat(person.api().download(URI.create(made.get("url").asText()))).isNotEmpty();
    assertThat(made.get("width").asInt()).isEqualTo(16);
    assertKept(onlyGenerationOf(person), "0 0 0.07000000");
    assertThat(person.creditsUsed()).isEqualTo(1);
  }

  @Test
  void saysThatPicturesNeedAModel() {
    try (TestServer server = new TestServer(DATABASE.owner())) {
      TestServer.Person person = server.signedUp();
      assertThatThrownBy(
              () ->
                  person
                      .api()
                      .post("/api/ai/image", Map.of("description", "Loaves on a wooden table")))
          .hasMessageContaining("no model for images");
      assertThat(person.creditsUsed()).isZero();
    }
  }

  @Test
  void givesTheCreditBackWhereNobodyIsToStepIn() {
    Map<String, String> alone = new HashMap<>(MODEL.settings());
    alone.put("AETHER_AI_FALLBACK", "false");
    try (TestServer server = new TestServer(DATABASE.owner(), alone)) {
      TestServer.Person person = server.signedUp();
      assertThatThrownBy(
              () ->
                  person.api().post("/api/ai/optimize", Map.of("content", "We bake bread daily.")))
          .hasMessageContaining("cannot be reached");
      assertThat(person.creditsUsed()).isZero();
    }
  }

  @Test
  void doesNotStartWithAModelThatHasNoPrice() {
    Map<String, String> unpriced = new HashMap<>(MODEL.settings());
    unpriced.remove("AETHER_AI_PRICE");
    unpriced.put("AETHER_AI_MODEL", "a-model-of-nobodys");
    assertThatThrownBy(() -> new TestServer(DATABASE.owner(), unpriced).close())
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("AETHER_AI_PRICE");
  }

  private static JsonNode onlyGenerationOf(TestServer.Person person) {
    JsonNode all = person.api().get("/api/ai/generations").get("generations");
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  /** Asked as somebody who sees the rows of all. */
  private static void assertKept(JsonNode generation, String inputOutputCost) throws SQLException {
    TestDatabase.asSuperuser(
        DATABASE.owner(),
        """
        do $$
        declare kept text;
        begin
          select concat_ws(' ', input_tokens, output_tokens, estimated_cost) into strict kept
          from public.ai_generations where id = '%s';
          if kept <> '%s' then
            raise exception 'kept is %%', kept;
          end if;
        end $$"""
            .formatted(generation.get("generationId").asText(), inputOutputCost));
  }
}
