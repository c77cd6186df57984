package dev.aether.domain.site;

import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.edit.JsonPatch;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.theme.Theme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentPatchTest {
  private static final SiteContent BAKERY = SampleSites.content("Bakery");

  @Nested
  class Applied {
    @Test
    void changesAPlaceInTheTreeAndLeavesTheRest() {
      SiteChanges changes =
          apply(
              """
              [{"op": "test", "path": "/name", "value": "Bakery"},
               {"op": "replace", "path": "/components/root/children/0/props/title", "value": "Ovens"},
               {"op": "replace", "path": "/description", "value": "Bread and cake."}]
              """);
      SiteContent patched = changes.appliedTo(BAKERY);
      assertThat(patched.tree()).isEqualTo(SampleSites.treeTitled("Ovens"));
      assertThat(patched.description()).isEqualTo("Bread and cake.");
      assertThat(patched.name()).isEqualTo(BAKERY.name());
      assertThat(patched.theme()).isEqualTo(BAKERY.theme());
      assertThat(patched.seo()).isEqualTo(BAKERY.seo());
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "[{'op':'test','path':'/name','value':'Butcher'}] | COMP_PATCH_TEST_FAILED",
          "[{'op':'replace','path':'/components/root/children/7','value':1}] | COMP_INVALID_PATCH",
          "[{'op':'remove','path':'/theme'}] | VAL_INVALID_INPUT",
          "[{'op':'add','path':'/status','value':'published'}] | VAL_INVALID_INPUT",
          "[{'op':'replace','path':'','value':7}] | VAL_INVALID_INPUT",
          "[{'op':'replace','path':'/name','value':7}] | VAL_INVALID_INPUT",
          "[{'op':'replace','path':'/name','value':''}] | VAL_INVALID_INPUT",
          "[{'op':'replace','path':'/components','value':{}}] | SITE_INVALID_TREE",
          "[{'op':'replace','path':'/theme','value':[]}] | SITE_INVALID_THEME",
          "[{'op':'replace','path':'/seoMetadata','value':[]}] | VAL_INVALID_INPUT",
          "{'op':'remove','path':'/name'} | COMP_INVALID_PATCH"
        })
    void refusesWhatDoesNotFit(String patch, ErrorCode code) {
      assertThat(refusalCode(() -> apply(patch.replace('\'', '"')))).isEqualTo(code);
    }
  }

  @Nested
  class Between {
    @Test
    void leadsFromOneContentToTheOther() {
      SiteContent other =
          new SiteContent(
              new SiteName("Butcher"),
              "",
              SampleSites.treeTitled("Ham"),
              Theme.standard(),
              SeoData.untitled());
      assertThat(ContentPatch.apply(BAKERY, ContentPatch.between(BAKERY, other)).appliedTo(BAKERY))
          .isEqualTo(other);
    }

    @Test
    void isEmptyForEqualContents() {
      assertThat(ContentPatch.between(BAKERY, SampleSites.content("Bakery")).operations())
          .isEmpty();
    }

    @Test
    void namesOnlyThePlacesThatDiffer() {
      SiteContent other =
          new SiteChanges(
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(SampleSites.treeTitled("Ovens")),
                  Optional.empty(),
                  Optional.empty())
              .appliedTo(BAKERY);
      assertThat(ContentPatch.between(BAKERY, other).toJson().toJson())
          .isEqualTo(
              "[{\"op\":\"add\",\"path\":\"/components/root/children/0/props/title\","
                  + "\"value\":\"Ovens\"}]");
    }

    @Test
    void bringsTheWholeTreeWhereAPatchWouldBeTooLong() {
      SiteContent other =
          new SiteContent(
              BAKERY.name(), BAKERY.description(), wide(), BAKERY.theme(), BAKERY.seo());
      JsonPatch patch = ContentPatch.between(BAKERY, other);
      assertThat(patch.operations()).hasSize(1);
      assertThat(ContentPatch.apply(BAKERY, patch).appliedTo(BAKERY)).isEqualTo(other);
    }

    private ComponentTree wide() {
      ComponentNode root = SampleSites.treeTitled("x").root();
      return ComponentTree.of(
          root.withChildren(
              IntStream.range(0, 5_200)
                  .mapToObj(
                      i ->
                          new ComponentNode(
                              new NodeId("n" + i),
                              StandardComponent.HERO.type(),
                              PropValue.fields(Map.of()),
                              List.of()))
                  .toList()));
    }
  }

  private static SiteChanges apply(String patch) {
    return ContentPatch.apply(BAKERY, JsonPatch.ofJson(JsonReader.read(patch)));
  }
}
