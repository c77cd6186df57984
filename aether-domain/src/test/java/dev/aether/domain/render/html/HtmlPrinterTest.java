package dev.aether.domain.render.html;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.PropValue;
import org.junit.jupiter.api.Test;

class HtmlPrinterTest {

  @Test
  void escapesText() {
    assertThat(print(text("a < b & c > \"d\""))).isEqualTo("a &lt; b &amp; c &gt; \"d\"");
  }

  @Test
  void escapesAttributes() {
    Html link = el(Tag.A, text("x")).with(Attribute.CONTENT, "\"'<>&");
    assertThat(print(link)).isEqualTo("<a content=\"&quot;&#39;&lt;&gt;&amp;\">x</a>");
  }

  @Test
  void keepsLinkedDataInsideItsElement() {
    String printed = print(Html.linkedData(PropValue.text("</script>\u2028")));
    assertThat(printed)
        .isEqualTo(
            "<script type=\"application/ld+json\">\"\\u003c/script\\u003e\\u2028\"</script>\n");
  }

  @Test
  void ordersAttributesByNameHoweverTheyCame() {
    Html one = el(Tag.IMG).with(Attribute.SRC, "s").with(Attribute.ALT, "a");
    Html other = el(Tag.IMG).with(Attribute.ALT, "a").with(Attribute.SRC, "s");
    assertThat(print(one)).isEqualTo(print(other)).isEqualTo("<img alt=\"a\" src=\"s\">");
  }

  @Test
  void leavesOutHollowBoxes() {
    assertThat(el(Tag.UL, el(Tag.LI, text(" ")).unlessHollow()).unlessHollow().isEmpty()).isTrue();
    assertThat(el(Tag.LI, text("x")).unlessHollow().isEmpty()).isFalse();
  }

  private static String print(Html html) {
    return HtmlPrinter.fragment(html);
  }
}
