package dev.aether.domain.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.standard.StandardComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class FormsTest {

  @ParameterizedTest
  @EnumSource(
      value = StandardComponent.class,
      names = {"CONTACT_FORM", "NEWSLETTER", "BOOKING"})
  void areNotThereWhereTheyWouldSendNothing(StandardComponent type) {
    Rendered site =
        Rendered.node(
            type,
            "{\"title\":\"T\",\"links\":[{\"label\":\"Write\",\"href\":\"mailto:a@b.example\"}]}");
    assertThat(site.elements("form")).isEmpty();
    assertThat(site.words("a")).contains("Write");
    assertThat(Rendered.node(type, "{\"title\":\"T\"}").elements("section")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "http://a.example/",
        "#top",
        "/answers",
        "tel:+15550100",
        "x"
      })
  void areSentNowhereButToSafeAddresses(String action) {
    Rendered site =
        Rendered.node(
            StandardComponent.CONTACT_FORM, "{\"title\":\"T\",\"action\":\"" + action + "\"}");
    assertThat(site.elements("form")).isEmpty();
  }

  @Test
  void aMailFormIsSentAsText() {
    Element form = formSentTo("mailto:a@b.example");
    assertThat(form.getAttribute("enctype")).isEqualTo("text/plain");
    assertThat(form.getAttribute("method")).isEqualTo("post");
    assertThat(formSentTo("https://a.example/x").hasAttribute("enctype")).isFalse();
  }

  private static Element formSentTo(String action) {
    return Rendered.node(
            StandardComponent.CONTACT_FORM, "{\"title\":\"T\",\"action\":\"" + action + "\"}")
        .elements("form")
        .get(0);
  }

  @Test
  void everyControlHasALabelOfItsOwn() {
    Rendered site = Rendered.nodes(ComponentSamples.everything());
    for (String tag : new String[] {"input", "select", "textarea"}) {
      assertThat(site.elements(tag))
          .isNotEmpty()
          .allSatisfy(
              control ->
                  assertThat(site.elements("label"))
                      .filteredOn(l -> l.getAttribute("for").equals(control.getAttribute("id")))
                      .hasSize(1));
    }
  }

  @Test
  void aFieldOutsideOfAFormIsNotShown() {
    Rendered site =
        Rendered.node(StandardComponent.TEXT_FIELD, "{\"label\":\"Name\",\"kind\":\"name\"}");
    assertThat(site.elements("input")).isEmpty();
  }
}
