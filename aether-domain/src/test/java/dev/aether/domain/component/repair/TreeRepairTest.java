package dev.aether.domain.component.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.Outlines;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.SampleComponents;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TreeRepairTest {

  @Nested
  class Frame {

    @Test
    void takesANodeForATree() {
      Repaired repaired = repair("{'id':'b','type':'banner','props':{'title':'Hi'}}");
      assertThat(Outlines.of(repaired.tree())).isEqualTo("b");
      assertThat(told(repaired)).isEqualTo("kept reframed ''; kept reframed ''");
    }

    @Test
    void makesABlankPageOfWhatIsNoTree() {
      assertThat(repair("[1]").tree().root().children()).isEmpty();
      assertThat(told(repair("[1]"))).startsWith("lost reframed ''");
      assertThat(told(repair("{'a':1}"))).startsWith("lost reframed ''");
      assertThat(told(repair("{}"))).startsWith("kept reframed ''");
    }

    @Test
    void putsTheVersionRightAndDropsWhatATreeHasNot() {
      Repaired repaired =
          repair("{'version':'9','x':1,'root':{'id':'root','type':'page','props':{}}}");
      assertThat(told(repaired)).isEqualTo("kept reframed '/version'; lost dropped ''");
      assertThat(repaired.loses()).isTrue();
    }

    @Test
    void putsAPageAroundARootThatIsNone() {
      Repaired repaired = repair("{'version':'1.0','root':{'id':'c','type':'columns','props':{}}}");
      assertThat(Outlines.of(repaired.tree())).isEqualTo("c");
      assertThat(told(repaired)).isEqualTo("kept reframed '/root'");
    }
  }

  @Nested
  class Nodes {

    @Test
    void unwrapsWhatIsUnknown() {
      Repaired repaired =
          page("{'id':'x','type':'casino','children':[" + card("a") + "]}," + card("b"));
      assertThat(Outlines.of(repaired.tree())).isEqualTo("a b");
      assertThat(told(repaired)).isEqualTo("lost unwrapped '/root/children/0'");
    }

    @Test
    void unwrapsAPageInsideAndWhatIsOfAVersionToCome() {
      assertThat(told(page("{'id':'p','type':'page','props':{}}")))
          .isEqualTo("lost unwrapped '/root/children/0'");
      assertThat(told(page("{'id':'p','type':'card@4','props':{}}")))
          .isEqualTo("lost unwrapped '/root/children/0'");
    }

    @Test
    void removesWhatIsNoNode() {
      assertThat(told(page("1,null")))
          .isEqualTo("lost removed '/root/children/0'; lost removed '/root/children/1'");
    }

    @Test
    void givesEachAnIdOfItsOwnThatNobodyHas() {
      Repaired repaired =
          page(card("a") + "," + card("a") + "," + card("card-2") + "," + card("A B"));
      assertThat(Outlines.of(repaired.tree())).isEqualTo("a card card-2 card-3");
      assertThat(told(repaired))
          .isEqualTo("kept renamed '/root/children/1/id'; kept renamed '/root/children/3/id'");
    }

    @Test
    void bringsOldVersionsToThePresent() {
      Repaired repaired =
          page("{'id':'a','type':'card','props':{'name':'Bread','size':'l','blink':true}}");
      ComponentNode card = repaired.tree().root().children().get(0);
      assertThat(card.type().wire()).isEqualTo("card@3");
      assertThat(card.props().toJson())
          .isEqualTo("{\"size\":\"large\",\"title\":\"Bread\",\"sold\":false}");
      assertThat(told(repaired))
          .isEqualTo(
              "kept migrated '/root/children/0/type'; lost dropped '/root/children/0/props'");
    }

    @Test
    void unwrapsWhatLacksWhatNobodyCanGuess() {
      assertThat(told(page("{'id':'b','type':'banner','props':{}}")))
          .isEqualTo("lost unwrapped '/root/children/0'");
    }

    @Test
    void dropsFieldsAndListsThatAreNone() {
      assertThat(told(page("{'id':'c','type':'columns','props':{},'children':{},'onclick':1}")))
          .isEqualTo("lost dropped '/root/children/0'; lost dropped '/root/children/0/children'");
      assertThat(told(page("{'id':'c','type':'columns','props':null,'children':null}")))
          .isEqualTo(
              "kept dropped '/root/children/0/props'; kept dropped '/root/children/0/children'");
    }
  }

  @Nested
  class Settings {

    @Test
    void areMadeToFit() {
      Repaired repaired =
          page(
              "{'id':'a','type':'card@3','props':{'title':7,'stars':9,'size':' LARGE ','sold':'true',"
                  + "'tags':'one','price':'12.5','href':' #top '}}");
      assertThat(repaired.tree().root().children().get(0).props().toJson())
          .isEqualTo(
              "{\"title\":\"7\",\"stars\":5,\"size\":\"large\",\"sold\":true,"
                  + "\"tags\":[\"one\"],\"price\":12.5,\"href\":\"#top\"}");
      assertThat(repaired.steps()).hasSize(7).filteredOn(RepairStep::loses).hasSize(1);
    }

    @Test
    void goWhereNothingFits() {
      Repaired repaired =
          page(
              "{'id':'a','type':'card@3','props':{'title':'T','stars':'many','maker':{},'blink':1,"
                  + "'picture':{'src':'javascript:x'},'tint':null}}");
      assertThat(repaired.tree().root().children().get(0).props().toJson())
          .isEqualTo("{\"title\":\"T\"}");
      assertThat(told(repaired))
          .contains(
              "lost dropped '/root/children/0/props/stars'",
              "lost dropped '/root/children/0/props/maker'",
              "lost dropped '/root/children/0/props/blink'",
              "lost dropped '/root/children/0/props/picture'",
              "kept dropped '/root/children/0/props/tint'");
    }

    @Test
    void getTheirDefaultWhereTheyAreRequired() {
      Repaired repaired = page("{'id':'a','type':'card@3','props':{'title':''}}");
      assertThat(repaired.tree().root().children().get(0).props().text("title", ""))
          .isEqualTo("Untitled");
      assertThat(told(repaired))
          .isEqualTo(
              "lost dropped '/root/children/0/props/title';"
                  + " kept filled '/root/children/0/props/title'");
    }

    @Test
    void ofTheOtherFacetsAreRepairedToo() {
      Repaired repaired =
          page(
              "{'id':'a','type':'columns','props':{},'styles':{'gap':'4','x':1},'animations':[],"
                  + "'responsive':{'mobile':{'hidden':'true'}}}");
      ComponentNode node = repaired.tree().root().children().get(0);
      assertThat(node.facet(Facet.STYLES))
          .isEqualTo(PropValue.Fields.of("gap", PropValue.number(4)));
      assertThat(node.facet(Facet.ANIMATIONS).isEmpty()).isTrue();
      assertThat(node.facet(Facet.RESPONSIVE).toJson()).isEqualTo("{\"mobile\":{\"hidden\":true}}");
      assertThat(told(repaired)).contains("lost dropped '/root/children/0/animations'");
    }
  }

  @Nested
  class Places {

    @Test
    void goUpWhereAChildMayNotStand() {
      Repaired repaired =
          page(
              "{'id':'c','type':'columns','props':{},'children':["
                  + banner("b")
                  + ","
                  + card("a")
                  + "]}");
      assertThat(Outlines.of(repaired.tree())).isEqualTo("c(a) b");
      assertThat(told(repaired)).isEqualTo("kept hoisted '/root/children/0/children/0'");
    }

    @Test
    void goUpWhereThereAreTooMany() {
      String cards =
          IntStream.range(0, 5).mapToObj(i -> card("a" + i)).collect(Collectors.joining(","));
      Repaired repaired = page("{'id':'c','type':'columns','props':{},'children':[" + cards + "]}");
      assertThat(Outlines.of(repaired.tree())).isEqualTo("c(a0 a1 a2) a3 a4");
      assertThat(repaired.loses()).isFalse();
    }

    @Test
    void areTheUsualOnesForAChildThatNamesNone() {
      Repaired repaired =
          page(
              "{'id':'c','type':'columns','props':{},'children':["
                  + "{'id':'a','type':'card@3','props':{'title':'A','slot':'attic'}}]}");
      assertThat(repaired.tree().find(new NodeId("a")).orElseThrow().props().toJson())
          .isEqualTo("{\"title\":\"A\"}");
      assertThat(told(repaired)).isEqualTo("kept dropped '/root/children/0/children/0/props/slot'");
    }

    @Test
    void freeWhatIsInAFrameThatMayNotBeEmpty() {
      assertThat(told(page("{'id':'f','type':'frame','props':{}}")))
          .isEqualTo("lost unwrapped '/root/children/0'");
      assertThat(
              Outlines.of(
                  page("{'id':'f','type':'frame','props':{},'children':[" + banner("b") + "]}")
                      .tree()))
          .isEqualTo("b");
    }

    @Test
    void areFoundForWhatIsTooDeep() {
      String deep = card("leaf");
      for (int i = 14; i > 0; i--) {
        deep = "{'id':'c" + i + "','type':'columns','props':{},'children':[" + deep + "]}";
      }
      Repaired repaired = page(deep);
      assertThat(repaired.tree().root().size()).isEqualTo(16);
      assertThat(repaired.tree().root().height()).isEqualTo(ComponentTree.MAX_DEPTH);
      assertThat(repaired.loses()).isFalse();
      assertThat(SampleComponents.REGISTRY.check(repaired.tree())).isEmpty();
    }
  }

  @Nested
  class Limits {

    @Test
    void leaveOutTheLastNodes() {
      String cards =
          IntStream.range(0, 10_005).mapToObj(i -> card("a" + i)).collect(Collectors.joining(","));
      Repaired repaired = page(cards);
      assertThat(repaired.tree().root().size()).isEqualTo(ComponentTree.MAX_NODES);
      assertThat(repaired.steps()).hasSize(6).allMatch(RepairStep::loses);
    }

    @Test
    void leaveOutWhatHasNoRoom() {
      String text = "한".repeat(500);
      String cards =
          IntStream.range(0, 1_600)
              .mapToObj(
                  i ->
                      "{'id':'a"
                          + i
                          + "','type':'card@3','props':{'title':'T','text':'"
                          + text
                          + "'}}")
              .collect(Collectors.joining(","));
      Repaired repaired = page(cards);
      assertThat(repaired.tree().root().bytes()).isLessThanOrEqualTo(ComponentTree.MAX_BYTES);
      assertThat(repaired.tree().root().children().size() + repaired.steps().size())
          .isEqualTo(1_600);
      assertThat(repaired.steps()).allMatch(step -> step.action() == RepairStep.Action.REMOVED);
    }
  }

  private static String card(String id) {
    return "{'id':'" + id + "','type':'card@3','props':{'title':'T'}}";
  }

  private static String banner(String id) {
    return "{'id':'" + id + "','type':'banner','props':{'title':'T'}}";
  }

  private static Repaired page(String children) {
    return repair(
        "{'version':'1.0','root':{'id':'root','type':'page','props':{},'children':["
            + children
            + "]}}");
  }

  private static Repaired repair(String json) {
    return new TreeRepair(SampleComponents.REGISTRY)
        .repair(JsonReader.read(json.replace('\'', '"')));
  }

  private static String told(Repaired repaired) {
    return repaired.steps().stream()
        .map(
            step ->
                (step.loses() ? "lost " : "kept ")
                    + step.action().wire()
                    + " '"
                    + step.pointer()
                    + "'")
        .collect(Collectors.joining("; "));
  }
}
