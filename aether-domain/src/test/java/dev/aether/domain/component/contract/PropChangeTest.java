package dev.aether.domain.component.contract;

import static dev.aether.domain.component.contract.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PropChangeTest {
  private static final Fields BREAD = text("name", "Bread");

  @Nested
  class Rename {
    private final PropChange change = new PropChange.Rename("name", "title");

    @Test
    void movesTheValueToTheNewName() {
      assertThat(change.apply(BREAD)).isEqualTo(text("title", "Bread"));
      assertThat(change.loses(BREAD)).isFalse();
    }

    @Test
    void keepsWhatIsThereUnderTheNewName() {
      Fields both = BREAD.with("title", PropValue.text("Rye"));
      assertThat(change.apply(both)).isEqualTo(text("title", "Rye"));
      assertThat(change.loses(both)).isTrue();
    }

    @Test
    void doesNotConcernOtherProps() {
      Fields title = text("title", "Rye");
      assertThat(change.apply(title)).isSameAs(title);
      assertThat(change.loses(title)).isFalse();
    }
  }

  @Nested
  class Drop {
    private final PropChange change = new PropChange.Drop("name");

    @Test
    void losesThePropWhereItIs() {
      assertThat(change.apply(BREAD)).isEqualTo(Fields.NONE);
      assertThat(change.loses(BREAD)).isTrue();
    }

    @Test
    void doesNotConcernOtherProps() {
      Fields title = text("title", "Rye");
      assertThat(change.apply(title)).isSameAs(title);
      assertThat(change.loses(title)).isFalse();
    }
  }

  @Nested
  class Add {
    private final PropChange change = new PropChange.Add("name", PropValue.text("Rye"));

    @Test
    void givesAValueToWhatIsMissing() {
      assertThat(change.apply(Fields.NONE)).isEqualTo(text("name", "Rye"));
      assertThat(change.loses(Fields.NONE)).isFalse();
    }

    @Test
    void keepsAValueThatIsThere() {
      assertThat(change.apply(BREAD)).isSameAs(BREAD);
      assertThat(change.loses(BREAD)).isFalse();
    }
  }

  @Nested
  class Recode {
    private final PropChange change =
        new PropChange.Recode("size", Map.of("s", "small", "l", "large"));

    @Test
    void replacesAWordOfTheChoice() {
      assertThat(change.apply(text("size", "l"))).isEqualTo(text("size", "large"));
      assertThat(change.loses(text("size", "l"))).isFalse();
    }

    @Test
    void keepsOtherWordsAndOtherValues() {
      Fields medium = text("size", "medium");
      Fields three = Fields.of("size", PropValue.number(3));
      assertThat(change.apply(medium)).isSameAs(medium);
      assertThat(change.apply(three)).isSameAs(three);
      assertThat(change.apply(BREAD)).isSameAs(BREAD);
    }
  }
}
