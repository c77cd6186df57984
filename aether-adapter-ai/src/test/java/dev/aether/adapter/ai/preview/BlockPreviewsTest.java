package dev.aether.adapter.ai.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.ai.builtin.BuiltInComposer;
import dev.aether.adapter.ai.meaning.SharedModel;
import dev.aether.application.generation.ModelWork;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.site.SiteContent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class BlockPreviewsTest {
  private final BlockPreviews previews = new BlockPreviews();

  @Test
  void drawsEverySectionOfAPageDifferentlySmallAndTheSameEachTime() throws IOException {
    SiteContent page =
        new BuiltInComposer(SharedModel.meanings())
            .compose(
                GenerationBrief.of(new Prompt("A cozy bakery in Lyon with a gallery and an FAQ")),
                ModelWork.unwatched())
            .content();
    Set<String> drawn = new HashSet<>();
    for (ComponentNode section : page.tree().root().children()) {
      String png = previews.png(section, page.theme());
      assertThat(previews.png(section, page.theme())).isEqualTo(png);
      assertThat(png.length()).isLessThan(20_000);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png)));
      assertThat(image.getWidth()).isEqualTo(480);
      drawn.add(png);
    }
    assertThat(drawn).hasSize(page.tree().root().children().size());
  }
}
