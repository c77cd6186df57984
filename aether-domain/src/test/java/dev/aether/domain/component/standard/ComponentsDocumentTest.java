package dev.aether.domain.component.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ComponentsDocumentTest {

  /** Where this fails, run {@link ComponentsDocument#main} and look at what it changed. */
  @Test
  void saysWhatTheContractsSay() throws IOException {
    assertThat(ComponentsDocument.actual()).isEqualTo(ComponentsDocument.expected());
  }

  @Test
  void tellsOfEveryComponentItsPurposeItsPropsAndASample() throws IOException {
    for (StandardComponent component : StandardComponent.values()) {
      String own = ComponentsDocument.actual().split("\n## " + component.wire() + "\n", 2)[1];
      assertThat(own).startsWith("\n" + component.contract().title());
      component
          .contract()
          .props()
          .props()
          .keySet()
          .forEach(prop -> assertThat(own).contains("| `" + prop + "`"));
    }
  }
}
