package dev.aether.adapter.ai.remote;

import static dev.aether.adapter.ai.remote.StubProvider.stream;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.ai.remote.model.Provider;
import dev.aether.domain.billing.price.ModelUsage;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.GenerationStep;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.site.SiteContent;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every provider's model is asked and what becomes of its answer, each by its own protocol.
 */
class ProvidersTest {
  private final ModelInTest asked = new ModelInTest();

  @AfterEach
  void close() {
    asked.close();
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void composesASiteAndTellsStepsAndTokens(Provider provider) {
    asked.stub().then(stream(Wire.of(provider).answer(SiteAnswers.GOOD)));
    SiteContent site = asked.site(provider, ModelInTest.LONG);
    assertThat(site.name().value()).isEqualTo("Maison Levain");
    assertThat(types(site)).containsExactly("header", "hero", "features", "contact", "footer");
    assertThat(site.theme().colors().primary().toString()).isEqualTo("#7a3b12");
    assertThat(site.seo().entityType()).isEqualTo("Bakery");
    assertThat(asked.steps())
        .containsExactly(
            GenerationStep.READING_PROMPT,
            GenerationStep.CHOOSING_SECTIONS,
            GenerationStep.WRITING_WORDS,
            GenerationStep.CHOOSING_LOOK);
    assertThat(asked.models()).containsExactly("some-model");
    assertThat(asked.used()).isEqualTo(ModelUsage.tokens(20, 9));
    assertThat(asked.stub().asked()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void sendsTheSchemaTheKeyInItsHeaderAndThePromptAsData(Provider provider) {
    asked.stub().then(stream(Wire.of(provider).answer(SiteAnswers.GOOD)));
    asked.site(provider, ModelInTest.LONG);
    StubProvider.Asked sent = asked.stub().asked().get(0);
    PropValue.Fields body = (PropValue.Fields) JsonReader.read(sent.body());

    assertThat(sent.headers()).doesNotContainKeys("Upgrade", "Http2-settings", "Accept-encoding");
    assertThat(sent.body()).doesNotContain(ModelInTest.KEY);
    assertThat(body.text("model", "")).isEqualTo("some-model");
    switch (provider) {
      case OPENAI, OPENAI_COMPATIBLE -> {
        assertThat(sent.path()).isEqualTo("/v1/chat/completions");
        assertThat(sent.headers().getFirst("Authorization")).isEqualTo("Bearer " + ModelInTest.KEY);
        PropValue.Fields format = at(body, "response_format");
        assertThat(format.text("type", "")).isEqualTo("json_schema");
        assertThat(at(format, "json_schema").get("strict")).contains(PropValue.flag(true));
        assertThat(at(format, "json_schema").get("schema").orElseThrow()).isEqualTo(schema());
      }
      case ANTHROPIC -> {
        assertThat(sent.path()).isEqualTo("/v1/messages");
        assertThat(sent.headers().getFirst("x-api-key")).isEqualTo(ModelInTest.KEY);
        assertThat(at(at(body, "output_config"), "format").get("schema").orElseThrow())
            .isEqualTo(schema());
      }
      case OLLAMA -> {
        assertThat(sent.path()).isEqualTo("/api/chat");
        assertThat(sent.headers().getFirst("Authorization")).isEqualTo("Bearer " + ModelInTest.KEY);
        assertThat(body.get("format").orElseThrow()).isEqualTo(schema());
      }
    }
    String said = lastMessage(body);
    assertThat(said).startsWith("DATA ").endsWith(" END").contains("Maison Levain");
    String mark = said.substring(0, said.indexOf('\n'));
    assertThat(said).endsWith("\n" + mark + " END");
    assertThat(said.lines()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void tellsTheModelWhatIsWrongAndTakesTheBetterAnswer(Provider provider) {
    asked
        .stub()
        .then(
            stream(Wire.of(provider).answer(SiteAnswers.faulty())),
            stream(Wire.of(provider).answer(SiteAnswers.GOOD)));
    SiteContent site = asked.site(provider, ModelInTest.LONG);
    assertThat(site.theme().colors().primary().toString()).isEqualTo("#7a3b12");
    assertThat(asked.used()).isEqualTo(ModelUsage.tokens(40, 18));
    assertThat(asked.stub().asked()).hasSize(2);
    String told =
        lastMessage((PropValue.Fields) JsonReader.read(asked.stub().asked().get(1).body()));
    assertThat(told).contains("/theme/colors/primary", "/sections/5");
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void keepsARepairedSiteWhereTheModelDoesNotMendIt(Provider provider) {
    asked.stub().then(stream(Wire.of(provider).answer(SiteAnswers.faulty())));
    SiteContent site = asked.site(provider, ModelInTest.LONG);
    assertThat(asked.stub().asked()).hasSize(3);
    assertThat(types(site)).doesNotContain("casino");
    assertValid(site);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void letsNothingHostileThrough(Provider provider) {
    asked.stub().then(stream(Wire.of(provider).answer(SiteAnswers.hostile())));
    SiteContent site = asked.site(provider, ModelInTest.LONG);
    assertValid(site);
    String json = site.tree().toJson().toJson();
    assertThat(json)
        .doesNotContain("javascript:", "evil.example", "onload", "\"script\"", "image")
        .contains("mailto:owner@levain.example");
    assertThat(site.name().value()).doesNotContain("\u202e");
  }

  private static PropValue schema() {
    return SiteQuestion.of(GenerationBrief.of(new Prompt(ModelInTest.PROMPT))).schema();
  }

  private static PropValue.Fields at(PropValue.Fields json, String name) {
    return (PropValue.Fields) json.get(name).orElseThrow();
  }

  private static String lastMessage(PropValue.Fields body) {
    List<PropValue.Fields> messages = body.objects("messages");
    PropValue.Fields last = messages.get(messages.size() - 1);
    return last.objects("content").stream()
        .findFirst()
        .map(part -> part.text("text", ""))
        .orElseGet(() -> last.text("content", ""));
  }

  private static List<String> types(SiteContent site) {
    return site.tree().root().children().stream().map(node -> node.type().wire()).toList();
  }

  private static void assertValid(SiteContent site) {
    assertThat(StandardComponent.registry().check(site.tree())).isEmpty();
  }
}
