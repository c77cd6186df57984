package dev.aether.adapter.ai.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.ai.meaning.SharedModel;
import dev.aether.application.generation.ComponentComposer;
import dev.aether.application.generation.ModelWork;
import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.generation.ComponentWish;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.render.RenderedComponent;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BuiltInComponentsTest {
  private final BuiltInComponents components =
      new BuiltInComponents(new BuiltInComposer(SharedModel.meanings()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hero     | A hero banner for a surf school in Biarritz",
        "faq      | Frequently asked questions for a dog groomer",
        "contact  | A contact section for a law firm with opening hours",
        "showcase | A gallery of wedding photos",
        "steps    | How it works for a bicycle repair shop",
        "footer   | A footer for a small bakery",
        "header   | A navigation bar for a yoga studio",
        "cta      | Subscribe to the newsletter of a poetry magazine",
        "faq      | 강아지 미용실을 위한 자주 묻는 질문"
      })
  void makesTheSectionThatIsDescribed(String type, String description) {
    ComponentComposer.Composed made = compose(wish(description, ComponentKind.SECTION));
    assertThat(made.node().type().wire()).isEqualTo(type);
    RenderedComponent rendered = RenderedComponent.of(made.node(), made.theme(), made.language());
    assertThat(rendered.html()).contains("id=\"" + made.node().id() + "\"");
    assertThat(rendered.code()).startsWith("<style>\n:root");
  }

  @Test
  void makesSomethingFittingWhereNoSectionIsNamed() {
    ComponentComposer.Composed made =
        compose(wish("Something nice for my tea house in Kyoto", ComponentKind.SECTION));
    assertThat(RenderedComponent.of(made.node(), made.theme(), "en").html()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(ComponentKind.class)
  void makesSomethingOfEveryKind(ComponentKind kind) {
    ComponentComposer.Composed made = compose(wish("For a bakery in Lisbon", kind));
    StandardComponent type = StandardComponent.of(made.node().type()).orElseThrow();
    assertThat(type.contract().kind()).isEqualTo(kind);
    assertThat(RenderedComponent.of(made.node(), made.theme(), made.language()).html())
        .isNotEmpty();
  }

  private ComponentComposer.Composed compose(ComponentWish wish) {
    return components.compose(wish, ModelWork.unwatched());
  }

  private static ComponentWish wish(String description, ComponentKind kind) {
    return new ComponentWish(new Prompt(description), kind, Optional.empty(), Optional.empty());
  }
}
