package dev.aether.adapter.http.server.asset.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.adapter.http.server.Images;
import dev.aether.application.asset.ImageCodec.Clean;
import dev.aether.domain.asset.ImageFormat;
import dev.aether.domain.asset.ImageSize;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanImagesTest {
  private static final String SECRET = "48.8566 N, 2.3522 E <script>alert(1)</script>";
  private static final CleanImages CODEC = new CleanImages(Duration.ofSeconds(20));

  @ParameterizedTest
  @EnumSource
  void keepsThePicture(ImageFormat format) {
    byte[] image = sample(format);
    Clean clean = CODEC.clean(image, format);
    assertThat(ImageFormat.of(clean.bytes())).contains(format);
    assertThat(CODEC.clean(image, format).bytes()).isEqualTo(clean.bytes());
  }

  @ParameterizedTest
  @EnumSource
  void dropsWhatFollowsTheImage(ImageFormat format) {
    byte[] image = sample(format);
    assertThat(
            CODEC.clean(joined(image, SECRET.getBytes(StandardCharsets.US_ASCII)), format).bytes())
        .isEqualTo(CODEC.clean(image, format).bytes());
  }

  @ParameterizedTest
  @EnumSource
  void refusesEveryBeginningOfAnImage(ImageFormat format) {
    byte[] image = sample(format);
    for (int length = 12; length < image.length; length++) {
      byte[] part = Arrays.copyOf(image, length);
      assertRefused(() -> CODEC.clean(part, format));
    }
  }

  @ParameterizedTest
  @EnumSource
  void eitherReadsOrRefusesWhateverIsWrongInIt(ImageFormat format) {
    byte[] image = sample(format);
    Random chance = new Random(7);
    for (int round = 0; round < 3_000; round++) {
      byte[] changed = image.clone();
      for (int i = 0; i <= round % 4; i++) {
        changed[12 + chance.nextInt(changed.length - 12)] = (byte) chance.nextInt();
      }
      try {
        assertThat(CODEC.clean(changed, format).size().width()).isPositive();
      } catch (DomainException e) {
        assertThat(e.code()).isEqualTo(ErrorCode.ASSET_INVALID);
      }
    }
  }

  @Nested
  class Png {

    @ParameterizedTest
    @ValueSource(strings = {"tEXt", "zTXt", "iTXt", "eXIf", "iCCP", "tIME", "prVt"})
    void hasNoMetadata(String chunk) {
      byte[] image = withChunk(Images.png(4, 4), chunk, SECRET.getBytes(StandardCharsets.US_ASCII));
      assertThat(text(CODEC.clean(image, ImageFormat.PNG).bytes()))
          .doesNotContain("2.3522", "script", chunk);
    }

    @ParameterizedTest
    @CsvSource({"10001,1", "1,10001", "50000,50000", "8000,8000", "0,1", "2147483647,2147483647"})
    void isRefusedByItsHeaderWhereItIsTooLarge(int width, int height) {
      assertRefused(() -> CODEC.clean(pngOfSize(width, height), ImageFormat.PNG));
    }

    @Test
    void keepsTransparency() throws IOException {
      BufferedImage glass = new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB);
      glass.setRGB(0, 0, 0x80FF0000);
      BufferedImage clean = read(CODEC.clean(written(glass, "png"), ImageFormat.PNG));
      assertThat(clean.getRGB(0, 0)).isEqualTo(0x80FF0000);
      assertThat(clean.getRGB(1, 1) >>> 24).isZero();
    }

    @Test
    void isRefusedWhereAPartIsChanged() {
      byte[] image = Images.png(4, 4);
      image[image.length - 20] ^= 1;
      assertRefused(() -> CODEC.clean(image, ImageFormat.PNG));
    }

    @Test
    void isRefusedWhereItIsAnimated() {
      assertRefused(
          () -> CODEC.clean(withChunk(Images.png(4, 4), "acTL", new byte[8]), ImageFormat.PNG));
    }

    @Test
    void isRefusedWhereItHasFewerPixelsThanItClaims() {
      byte[] small = Images.png(4, 4);
      byte[] lying = pngOfSize(4, 400);
      int rest = 33;
      assertRefused(
          () ->
              CODEC.clean(
                  joined(Arrays.copyOf(lying, rest), Arrays.copyOfRange(small, rest, small.length)),
                  ImageFormat.PNG));
    }

    private byte[] pngOfSize(int width, int height) {
      byte[] image = Images.png(1, 1);
      ByteBuffer.wrap(image).putInt(16, width).putInt(20, height);
      CRC32 sum = new CRC32();
      sum.update(image, 12, 17);
      ByteBuffer.wrap(image).putInt(29, (int) sum.getValue());
      return image;
    }

    /** Right after the header. */
    private byte[] withChunk(byte[] image, String type, byte[] content) {
      ByteBuffer chunk = ByteBuffer.allocate(content.length + 12);
      chunk.putInt(content.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
      CRC32 sum = new CRC32();
      sum.update(chunk.array(), 4, content.length + 4);
      chunk.putInt((int) sum.getValue());
      return joined(
          Arrays.copyOf(image, 33), chunk.array(), Arrays.copyOfRange(image, 33, image.length));
    }
  }

  @Nested
  class Jpeg {

    @ParameterizedTest
    @ValueSource(ints = {0xE1, 0xE2, 0xED, 0xFE})
    void hasNoMetadata(int marker) {
      byte[] image =
          withSegment(Images.jpeg(16, 16), marker, SECRET.getBytes(StandardCharsets.US_ASCII));
      assertThat(text(CODEC.clean(image, ImageFormat.JPEG).bytes()))
          .doesNotContain("2.3522", "script");
    }

    @ParameterizedTest
    @CsvSource({
      "1,32,16,left", "2,32,16,right", "3,32,16,right", "4,32,16,left",
      "5,16,32,top", "6,16,32,top", "7,16,32,bottom", "8,16,32,bottom"
    })
    void isTurnedUpright(int orientation, int width, int height, String red) throws IOException {
      byte[] image = withSegment(Images.jpeg(32, 16), 0xE1, exif(orientation));
      Clean clean = CODEC.clean(image, ImageFormat.JPEG);
      assertThat(clean.size()).isEqualTo(new ImageSize(width, height));
      BufferedImage seen = read(clean);
      int x = red.equals("right") ? width - 3 : 2;
      int y = red.equals("bottom") ? height - 3 : 2;
      assertThat(new Color(seen.getRGB(x, y)).getRed()).isGreaterThan(200);
      assertThat(new Color(seen.getRGB(width - 1 - x, height - 1 - y)).getBlue())
          .isGreaterThan(200);
    }

    @Test
    void isTakenWhereItsMetadataMakesNoSense() {
      byte[] nonsense = "Exif\0\0MM\0*????".getBytes(StandardCharsets.US_ASCII);
      Clean clean = CODEC.clean(withSegment(Images.jpeg(8, 8), 0xE1, nonsense), ImageFormat.JPEG);
      assertThat(clean.size()).isEqualTo(new ImageSize(8, 8));
    }

    @Test
    void isRefusedByItsHeaderWhereItIsTooLarge() {
      byte[] image = Images.jpeg(8, 8);
      int frame = indexOf(image, 0xC0);
      ByteBuffer.wrap(image)
          .putShort(frame + 4, (short) 50_000)
          .putShort(frame + 6, (short) 50_000);
      assertRefused(() -> CODEC.clean(image, ImageFormat.JPEG));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsItsColoursWhateverItsComponentsAreCalled(boolean subsampled) throws IOException {
      byte[] image = Images.jpeg(16, 16);
      int frame = indexOf(image, 0xC0);
      int scan = indexOf(image, 0xDA);
      if (!subsampled) {
        image = Images.jpegInFullColour(16, 16);
        frame = indexOf(image, 0xC0);
        scan = indexOf(image, 0xDA);
      }
      for (int i = 0; i < 3; i++) {
        image[frame + 9 + 3 * i]--;
        image[scan + 4 + 2 * i]--;
      }
      BufferedImage clean = read(CODEC.clean(image, ImageFormat.JPEG));
      assertThat(new Color(clean.getRGB(2, 2)).getRed()).isGreaterThan(230);
      assertThat(new Color(clean.getRGB(2, 2)).getBlue()).isLessThan(25);
      assertThat(new Color(clean.getRGB(13, 13)).getBlue()).isGreaterThan(230);
    }

    @Test
    void isRefusedWithTwoFrames() {
      byte[] image = Images.jpeg(8, 8);
      int frame = indexOf(image, 0xC0);
      byte[] twice =
          joined(
              Arrays.copyOf(image, frame),
              new byte[] {(byte) 0xFF},
              Arrays.copyOfRange(image, frame, frame + 18),
              Arrays.copyOfRange(image, frame, image.length));
      assertRefused(() -> CODEC.clean(twice, ImageFormat.JPEG));
    }

    private int indexOf(byte[] image, int marker) {
      for (int i = 1; i < image.length; i++) {
        if ((image[i] & 0xFF) == marker && (image[i - 1] & 0xFF) == 0xFF) {
          return i;
        }
      }
      throw new AssertionError("no such marker");
    }

    private byte[] exif(int orientation) {
      ByteBuffer exif = ByteBuffer.allocate(32);
      exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
      exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
      exif.putShort((short) orientation);
      return exif.array();
    }

    private byte[] withSegment(byte[] image, int marker, byte[] content) {
      ByteBuffer segment = ByteBuffer.allocate(content.length + 4);
      segment.put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2));
      segment.put(content);
      return joined(
          Arrays.copyOf(image, 2), segment.array(), Arrays.copyOfRange(image, 2, image.length));
    }
  }

  @Nested
  class Webp {
    private static final String EXTENDED = "VP8X";

    @Test
    void hasNoMetadata() {
      byte[] image =
          riff(
              header(0x0C),
              pixels(),
              chunk("EXIF", SECRET),
              chunk("XMP ", SECRET),
              chunk("ABCD", SECRET));
      assertThat(CODEC.clean(image, ImageFormat.WEBP).bytes())
          .isEqualTo(CODEC.clean(Images.webp(), ImageFormat.WEBP).bytes());
    }

    @Test
    void keepsItsTransparency() {
      byte[] clean =
          CODEC.clean(riff(header(0x1C), chunk("ALPH", "ab"), pixels()), ImageFormat.WEBP).bytes();
      assertThat(text(clean)).contains(EXTENDED, "ALPH");
      assertThat(clean[20]).isEqualTo((byte) 0x10);
    }

    @Test
    void isRefusedWhereItIsAnimated() {
      assertRefused(() -> CODEC.clean(riff(header(0x02), pixels()), ImageFormat.WEBP));
      assertRefused(
          () -> CODEC.clean(riff(header(0), chunk("ANMF", "x"), pixels()), ImageFormat.WEBP));
    }

    @Test
    void isRefusedWhereItsPartsDoNotFitTogether() {
      byte[] otherSize = header(0);
      otherSize[12] = 5;
      for (byte[] image :
          new byte[][] {
            riff(otherSize, pixels()),
            riff(header(0)),
            riff(pixels(), pixels()),
            riff(pixels(), header(0)),
            riff(chunk("EXIF", "x"), pixels()),
            riff(chunk("VP8L", "/?")),
            riff(chunk("VP8 ", "0123456789abc")),
          }) {
        assertRefused(() -> CODEC.clean(image, ImageFormat.WEBP));
      }
    }

    @Test
    void isReadWithoutLoss() {
      byte[] lossless = {0x2F, 3, (byte) 0x40, 0, 0, 0, 0};
      byte[] content = new byte[15];
      System.arraycopy(chunk("VP8L", "1234567"), 0, content, 0, 15);
      System.arraycopy(lossless, 0, content, 8, 7);
      Clean clean = CODEC.clean(riff(joined(content, new byte[1])), ImageFormat.WEBP);
      assertThat(clean.size()).isEqualTo(new ImageSize(4, 2));
    }

    private byte[] pixels() {
      byte[] webp = Images.webp();
      return Arrays.copyOfRange(webp, 12, webp.length);
    }

    private byte[] header(int flags) {
      byte[] header = chunk(EXTENDED, "0123456789");
      Arrays.fill(header, 8, 18, (byte) 0);
      header[8] = (byte) flags;
      return header;
    }

    private byte[] chunk(String type, String content) {
      ByteBuffer chunk =
          ByteBuffer.allocate(8 + content.length() + content.length() % 2)
              .order(ByteOrder.LITTLE_ENDIAN);
      chunk.put(type.getBytes(StandardCharsets.US_ASCII)).putInt(content.length());
      chunk.put(content.getBytes(StandardCharsets.ISO_8859_1));
      return chunk.array();
    }

    private byte[] riff(byte[]... chunks) {
      byte[] all = joined(chunks);
      ByteBuffer file = ByteBuffer.allocate(12 + all.length).order(ByteOrder.LITTLE_ENDIAN);
      file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(4 + all.length);
      file.put("WEBP".getBytes(StandardCharsets.US_ASCII)).put(all);
      return file.array();
    }
  }

  private static byte[] sample(ImageFormat format) {
    return switch (format) {
      case JPEG -> Images.jpeg(20, 10);
      case PNG -> Images.png(20, 10);
      case WEBP -> Images.webp();
    };
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] written(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static BufferedImage read(Clean clean) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(clean.bytes()));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static void assertRefused(ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ASSET_INVALID));
  }
}
