package dev.aether.adapter.ai.remote;

import static dev.aether.adapter.ai.remote.StubProvider.status;
import static dev.aether.adapter.ai.remote.StubProvider.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aether.adapter.ai.builtin.BuiltInComponents;
import dev.aether.adapter.ai.builtin.BuiltInComposer;
import dev.aether.adapter.ai.fallback.FallbackImprover;
import dev.aether.adapter.ai.improve.BuiltInImprover;
import dev.aether.adapter.ai.meaning.Meanings;
import dev.aether.adapter.ai.remote.model.Provider;
import dev.aether.application.generation.ComponentComposer;
import dev.aether.application.generation.ModelWork;
import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.generation.ComponentWish;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.generation.content.ContentContext;
import dev.aether.domain.generation.content.ContentToImprove;
import dev.aether.domain.render.RenderedComponent;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.theme.ColorScheme;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Single sections and better texts from the models of every provider. */
class ProviderToolsTest {
  private static final ContentToImprove TEXT =
      new ContentToImprove(
          "We basically bake bread since 1987 every day.", ContentContext.unknown());

  private final ModelInTest asked = new ModelInTest();

  @AfterEach
  void close() {
    asked.close();
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void makeASectionWithTheWishedColoursAndNothingHostile(Provider provider) {
    asked
        .stub()
        .then(
            stream(
                Wire.of(provider)
                    .answer(
                        """
                        {"language": "en", "section": {"type": "hero", "props": {
                          "title": "</style><script>alert(1)</script>", "onload": "alert(1)",
                          "actions": [{"label": "Go", "href": "javascript:alert(1)"}]}},
                         "theme": {"colorScheme": "light"}}""")));
    ComponentComposer.Composed made = section(provider, ComponentKind.SECTION);
    assertThat(made.node().type().wire()).isEqualTo("hero");
    assertThat(made.theme().scheme()).isEqualTo(ColorScheme.DARK);
    assertThat(RenderedComponent.of(made.node(), made.theme(), made.language()).code())
        .doesNotContain("<script", "javascript:", "onload");
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void makeNoSectionThatThereIsNot(Provider provider) {
    asked.stub().then(stream(Wire.of(provider).answer("{\"section\": {\"type\": \"casino\"}}")));
    assertThat(code(() -> section(provider, ComponentKind.SECTION)))
        .isEqualTo(ErrorCode.AI_GENERATION_FAILED);
    assertThat(asked.stub().asked()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void leaveTheSmallPartsToTheRules(Provider provider) {
    ComponentComposer.Composed made = section(provider, ComponentKind.ELEMENT);
    assertThat(StandardComponent.of(made.node().type()).orElseThrow().contract().kind())
        .isEqualTo(ComponentKind.ELEMENT);
    assertThat(asked.models()).containsExactly("aether-builtin-1");
    assertThat(asked.stub().asked()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void writeATextBetterOnceTheyKeepToItsFacts(Provider provider) {
    asked
        .stub()
        .then(
            stream(Wire.of(provider).answer("{\"text\": \"Fresh bread, 24 hours a day.\"}")),
            stream(Wire.of(provider).answer("{\"text\": \"Fresh bread daily since 1987.\"}")));
    assertThat(improver(provider).improve(TEXT, asked)).isEqualTo("Fresh bread daily since 1987.");
    assertThat(asked.stub().asked().get(1).body()).contains("does not say 24");
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void leaveTheTextToTheRulesWhereTheyFail(Provider provider) {
    asked.stub().then(status(503));
    String text =
        new FallbackImprover(improver(provider), new BuiltInImprover()).improve(TEXT, asked);
    assertThat(text).isEqualTo(new BuiltInImprover().improve(TEXT, ModelWork.unwatched()));
    assertThat(asked.models()).hasSize(1).doesNotContain("some-model");
  }

  private RemoteImprover improver(Provider provider) {
    return new RemoteImprover(asked.rounds(provider, ModelInTest.LONG));
  }

  private ComponentComposer.Composed section(Provider provider, ComponentKind kind) {
    return new RemoteComponents(
            asked.rounds(provider, ModelInTest.LONG),
            new BuiltInComponents(new BuiltInComposer(Meanings.none())))
        .compose(
            new ComponentWish(
                new Prompt("A hero banner for a bakery"),
                kind,
                Optional.of(ColorScheme.DARK),
                Optional.empty()),
            asked);
  }

  private static ErrorCode code(Runnable work) {
    return catchThrowableOfType(DomainException.class, work::run).code();
  }
}
