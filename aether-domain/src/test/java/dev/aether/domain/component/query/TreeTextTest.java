package dev.aether.domain.component.query;

import static dev.aether.domain.component.Json.page;
import static dev.aether.domain.component.prop.PropSpec.optional;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.SampleComponents;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.contract.ComponentRegistry;
import dev.aether.domain.component.prop.ChoiceType;
import dev.aether.domain.component.prop.ImageType;
import dev.aether.domain.component.prop.ListType;
import dev.aether.domain.component.prop.ObjectType;
import dev.aether.domain.component.prop.PropsSchema;
import dev.aether.domain.component.prop.TextType;
import dev.aether.domain.component.prop.UrlType;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTextTest {

  @Test
  void isReadInTheOrderOfThePageAndOfTheContract() {
    assertThat(
            texts(
                "{'id':'a','type':'banner','props':{'title':'First'}},"
                    + "{'id':'b','type':'columns','children':["
                    + "{'id':'c','type':'card@3','props':{'text':'Third','title':'Second'}},"
                    + "{'id':'d','type':'card@3','props':{'title':'Fourth'}}]},"
                    + "{'id':'e','type':'banner','props':{'title':'Fifth'}}"))
        .containsExactly("First", "Second", "Third", "Fourth", "Fifth");
  }

  @Test
  void reachesIntoListsObjectsAndPictures() {
    assertThat(
            texts(
                "{'id':'c','type':'card@3','props':{'title':'Bread','text':'*Fresh* daily.',"
                    + "'picture':{'src':'https://a.example/x.png','alt':'A loaf.'},"
                    + "'tags':['new','warm'],'maker':{'name':'Ada','born':1815}}}"))
        .containsExactly("Bread", "*Fresh* daily.", "A loaf.", "new", "warm", "Ada");
  }

  @Test
  void reachesIntoListsOfLists() {
    ObjectType cell =
        ObjectType.of(
            optional("words", TextType.line(), ""),
            optional("link", UrlType.link(), ""),
            optional("picture", new ImageType(), ""),
            optional("size", ChoiceType.of("small"), ""));
    ComponentContract table =
        ComponentContract.of(
            ComponentType.of("table"),
            ComponentKind.SECTION,
            "Table",
            "Rows of cells.",
            PropsSchema.of(optional("rows", ListType.of(ListType.of(cell, 9), 9), "")));
    ComponentRegistry registry =
        new ComponentRegistry(List.of(SampleComponents.PAGE, table), List.of());
    ComponentTree tree =
        page(
            "{'id':'t','type':'table','props':{'rows':[[{'words':'A','link':'#x','size':'small'},"
                + "{'picture':{'alt':'B','src':''}}],[],[{'words':'C'}]]}}");
    assertThat(TreeText.of(tree, registry)).containsExactly("A", "B", "C");
  }

  @Test
  void passesOverAddressesColoursChoicesAndNumbers() {
    assertThat(
            texts(
                "{'id':'c','type':'card@3','props':{'title':'T','href':'https://a.example',"
                    + "'tint':'primary','size':'large','stars':4,'variant':'framed',"
                    + "'slot':'aside'}}"))
        .containsExactly("T");
  }

  @Test
  void passesOverBlankTextsAndBlanksAround() {
    assertThat(
            texts(
                "{'id':'c','type':'card@3','props':{'title':'  T \\n','text':' \\t ',"
                    + "'tags':['',' x'],'picture':{'src':'','alt':' '}}}"))
        .containsExactly("T", "x");
  }

  @Test
  void passesOverWhatIsOfTheWrongKindOrUnknown() {
    assertThat(
            texts(
                "{'id':'c','type':'card@3','props':{'title':7,'text':['x'],'tags':'x',"
                    + "'maker':'x','picture':'x','extra':'x'}},"
                    + "{'id':'d','type':'carousel','props':{'title':'x'},'children':["
                    + "{'id':'e','type':'banner','props':{'title':'Seen'}}]}"))
        .containsExactly("Seen");
  }

  @Test
  void readsOlderVersionsByThePresentContract() {
    assertThat(texts("{'id':'c','type':'card','props':{'name':'x','title':'T'}}"))
        .containsExactly("T");
  }

  private static List<String> texts(String children) {
    return TreeText.of(page(children), SampleComponents.REGISTRY);
  }
}
