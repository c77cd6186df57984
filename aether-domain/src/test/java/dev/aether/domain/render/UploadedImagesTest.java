package dev.aether.domain.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.account.UserId;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetCopy;
import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.asset.AssetLabel;
import dev.aether.domain.asset.ImageFormat;
import dev.aether.domain.asset.ImageSize;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.render.page.PageImages;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class UploadedImagesTest {
  private static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-00000000000a");
  private static final AssetFile WHOLE = file("whole");
  private static final AssetFile SMALL = file("small");
  private static final String HERO = "{\"title\":\"Bread\",\"motif\":\"waves\",\"image\":%s}";

  @Test
  void showsAnImageWithItsMeasuresAndSmallerCopies() {
    Rendered site = shown(StandardComponent.HERO, HERO.formatted(image("\"alt\":\"A loaf\"")));
    Element image = only(site);
    assertThat(image.getAttribute("src")).isEqualTo(WHOLE.path());
    assertThat(image.getAttribute("srcset"))
        .isEqualTo(SMALL.path() + " 480w, " + WHOLE.path() + " 1200w");
    assertThat(image.getAttribute("sizes")).isNotEmpty();
    assertThat(image.getAttribute("width")).isEqualTo("1200");
    assertThat(image.getAttribute("height")).isEqualTo("800");
    assertThat(image.getAttribute("alt")).isEqualTo("A loaf");
    assertThat(image.getAttribute("fetchpriority")).isEqualTo("high");
    assertThat(site.elements("svg")).isEmpty();
    assertThat(W3cChecker.html(site.page())).isEmpty();
  }

  @Test
  void tellsAnImageAsItsOwnerDidWhereThePageDoesNot() {
    assertThat(only(shown(StandardComponent.HERO, HERO.formatted(image("")))).getAttribute("alt"))
        .isEqualTo("Told by its owner");
    assertThat(
            only(shown(StandardComponent.HERO, HERO.formatted(image("\"alt\":\"\""))))
                .getAttribute("alt"))
        .isEmpty();
  }

  @Test
  void showsTheImageOfOneWorkAndDrawsTheOthers() {
    Rendered site =
        shown(
            StandardComponent.SHOWCASE,
            "{\"title\":\"Works\",\"items\":[{\"title\":\"One\",\"image\":"
                + (image("\"alt\":\"<script>\"") + "},{\"title\":\"Two\"}]}"));
    assertThat(only(site).getAttribute("loading")).isEqualTo("lazy");
    assertThat(only(site).getAttribute("alt")).isEqualTo("<script>");
    assertThat(site.elements("svg")).hasSize(1);
    assertThat(W3cChecker.html(site.page())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"src\":\"asset:0190a000-0000-7000-8000-00000000000b\",\"alt\":\"\"}",
        "{\"src\":\"https://elsewhere.example/x.png\",\"alt\":\"\"}",
        "{\"src\":7}",
        "{}",
        "[]",
        "\"asset:0190a000-0000-7000-8000-00000000000a\""
      })
  void drawsWhereTheImageIsGoneOrSomebodyElsesOrElsewhere(String image) {
    Rendered site = shown(StandardComponent.HERO, HERO.formatted(image));
    assertThat(site.elements("img")).isEmpty();
    assertThat(site.elements("svg")).hasSize(1);
  }

  private static Rendered shown(StandardComponent type, String props) {
    Asset asset =
        new Asset(
            new AssetId(ID),
            new UserId(new UUID(1, 1)),
            WHOLE,
            90_000,
            new ImageSize(1200, 800),
            new AssetLabel("loaf.jpg", "Told by its owner"),
            List.of(new AssetCopy(SMALL, 9_000, new ImageSize(480, 320))),
            Instant.EPOCH);
    return new Rendered(
        SiteRenderer.render(
            Rendered.content(Rendered.node("part", type, props)),
            Optional.empty(),
            PageImages.of(List.of(asset))));
  }

  private static String image(String more) {
    return "{\"src\":\"asset:" + ID + "\"" + (more.isEmpty() ? "}" : "," + more + "}");
  }

  private static Element only(Rendered site) {
    assertThat(site.elements("img")).hasSize(1);
    return site.elements("img").get(0);
  }

  private static AssetFile file(String text) {
    return AssetFile.of(text.getBytes(StandardCharsets.UTF_8), ImageFormat.JPEG);
  }
}
