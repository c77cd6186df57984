package dev.aether.domain.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributesTest {
  private final Attributes two =
      Attributes.NONE.with(Attribute.SRC, "/a.png").with(Attribute.ALT, "A door");

  @Test
  void areToldInTheirOrderWhateverWasAddedFirst() {
    List<String> told = new ArrayList<>();
    two.with(Attribute.ID, "door").forEach((name, value) -> told.add(name.wire() + "=" + value));
    assertThat(told).containsExactly("alt=A door", "id=door", "src=/a.png");
  }

  @Test
  void haveTheLastValueOfEach() {
    Attributes changed = two.with(Attribute.ALT, "A gate");
    assertThat(changed.get(Attribute.ALT)).contains("A gate");
    assertThat(changed.get(Attribute.SRC)).contains("/a.png");
    assertThat(changed.get(Attribute.ID)).isEmpty();
  }

  @Test
  void stayAsTheyAre() {
    Attributes same = Attributes.NONE.with(Attribute.ALT, "A door").with(Attribute.SRC, "/a.png");
    Attributes unused = two.with(Attribute.ALT, "A gate");
    assertThat(two).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(unused);
  }
}
