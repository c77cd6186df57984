package dev.aether.adapter.http.server.asset.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.http.server.Images;
import dev.aether.application.asset.ImageCodec.Clean;
import dev.aether.application.asset.ImageCodec.Copy;
import dev.aether.domain.asset.ImageFormat;
import dev.aether.domain.asset.ImageSize;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShrinkingTest {
  private static final CleanImages CODEC = new CleanImages(Duration.ofSeconds(20));

  @Test
  void makesCopiesThatAreNarrowerThanTheImage() {
    Clean clean = CODEC.clean(Images.jpeg(1_600, 1_200), ImageFormat.JPEG);
    assertThat(clean.copies())
        .extracting(Copy::size)
        .containsExactly(new ImageSize(480, 360), new ImageSize(960, 720));
    assertThat(clean.copies())
        .allSatisfy(copy -> assertThat(copy.bytes()).hasSizeLessThan(clean.bytes().length));
  }

  @ParameterizedTest
  @EnumSource(names = {"JPEG", "PNG"})
  void keepsThePicture(ImageFormat format) throws IOException {
    byte[] image = format == ImageFormat.PNG ? Images.png(2_000, 500) : Images.jpeg(2_000, 500);
    List<Copy> copies = CODEC.clean(image, format).copies();
    assertThat(copies).isNotEmpty();
    for (Copy copy : copies) {
      assertThat(ImageFormat.of(copy.bytes())).contains(format);
      BufferedImage seen = ImageIO.read(new ByteArrayInputStream(copy.bytes()));
      assertThat(new ImageSize(seen.getWidth(), seen.getHeight())).isEqualTo(copy.size());
      assertThat(new Color(seen.getRGB(3, 3)).getRed()).isGreaterThan(230);
      assertThat(new Color(seen.getRGB(seen.getWidth() - 3, 3)).getBlue()).isGreaterThan(230);
    }
  }

  @Test
  void keepsWhatCanBeSeenThrough() throws IOException {
    Clean clean = CODEC.clean(Images.glass(1_000, 400), ImageFormat.PNG);
    assertThat(clean.copies()).isNotEmpty();
    BufferedImage seen = ImageIO.read(new ByteArrayInputStream(clean.copies().get(0).bytes()));
    assertThat(seen.getRGB(10, 10) >>> 24).isBetween(0x78, 0x88);
    assertThat(new Color(seen.getRGB(10, 10)).getRed()).isGreaterThan(230);
  }

  @Test
  void makesNoneOfWhatIsNarrowAlreadyOrCannotBeDecoded() {
    assertThat(CODEC.clean(Images.jpeg(480, 4_000), ImageFormat.JPEG).copies()).isEmpty();
    assertThat(CODEC.clean(Images.webp(), ImageFormat.WEBP).copies()).isEmpty();
  }

  @Test
  void makesCopiesOfTheFlattestImage() {
    assertThat(CODEC.clean(Images.jpeg(10_000, 1), ImageFormat.JPEG).copies())
        .allSatisfy(copy -> assertThat(copy.size().height()).isEqualTo(1));
  }
}
