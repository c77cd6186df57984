package dev.aether.adapter.ai.preview;

import dev.aether.application.generation.Previews;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.colour.Colour;
import dev.aether.domain.theme.Palette;
import dev.aether.domain.theme.Theme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A component as blocks: its heading, its lines of text, its cards and its buttons, each as long as
 * it is. Words are not written, since a server may have no fonts.
 */
public final class BlockPreviews implements Previews {
  private static final int WIDTH = 480;
  private static final int HEIGHT = 300;
  private static final int MARGIN = 40;
  private static final int CHARACTER = 9;

  static {
    // A server has no screen; without this a look for one may take seconds or fail.
    System.setProperty("java.awt.headless", "true");
    ImageIO.setUseCache(false);
  }

  @Override
  public String png(ComponentNode node, Theme theme) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    try {
      canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      draw(new Brush(canvas, Palette.asChosen(theme.colors())), node.props());
    } finally {
      canvas.dispose();
    }
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return Base64.getEncoder().encodeToString(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void draw(Brush brush, PropValue.Fields props) {
    Palette palette = brush.palette();
    brush.block(palette.grounds().page(), 0, 0, WIDTH, HEIGHT, 0);
    int y = MARGIN;
    y = brush.line(palette.inks().strong(), props.text("title", props.text("brand", "")), y, 20);
    for (String name : List.of("eyebrow", "subtitle", "intro", "text")) {
      y = brush.line(palette.inks().muted(), props.text(name, ""), y, 9);
    }
    for (String paragraph : props.texts("paragraphs")) {
      y = brush.line(palette.inks().muted(), paragraph, y, 9);
    }
    y = buttons(brush, props.objects("actions").size(), y);
    cards(brush, count(props), y + 6);
  }

  private static int count(PropValue.Fields props) {
    return Math.max(
        props.objects("items").size(),
        Math.max(props.objects("details").size(), props.objects("links").size()));
  }

  private static int buttons(Brush brush, int count, int y) {
    if (count == 0) {
      return y;
    }
    Palette palette = brush.palette();
    brush.block(palette.blocks().primary().ground(), MARGIN, y + 4, 96, 28, 8);
    if (count > 1) {
      brush.block(palette.grounds().tint(), MARGIN + 108, y + 4, 96, 28, 8);
    }
    return y + 44;
  }

  /** At most six, three in a row, as many rows as there is room for. */
  private static void cards(Brush brush, int count, int top) {
    int width = (WIDTH - 2 * MARGIN - 2 * 14) / 3;
    int height = 76;
    for (int i = 0; i < Math.min(6, count); i++) {
      int x = MARGIN + i % 3 * (width + 14);
      int y = top + i / 3 * (height + 14);
      if (y + height <= HEIGHT - 10) {
        Palette palette = brush.palette();
        brush.block(palette.grounds().tint(), x, y, width, height, 10);
        brush.block(palette.blocks().accent().ground(), x + 12, y + 12, 22, 8, 4);
        brush.block(palette.inks().strong(), x + 12, y + 30, width - 44, 8, 4);
        brush.block(palette.inks().muted(), x + 12, y + 48, width - 24, 6, 3);
      }
    }
  }

  private record Brush(Graphics2D canvas, Palette palette) {
    void block(Colour colour, int x, int y, int width, int height, int round) {
      canvas.setColor(new Color(colour.red(), colour.green(), colour.blue()));
      canvas.fillRoundRect(x, y, width, height, round, round);
    }

    /** A bar for a text, two where it is long; none for an empty one. Gives where it ends. */
    int line(Colour colour, String text, int y, int height) {
      int room = WIDTH - 2 * MARGIN;
      int length = text.codePointCount(0, text.length()) * CHARACTER * height / 14;
      int end = y;
      for (int row = 0; row < 2 && length > 0 && end < HEIGHT - MARGIN; row++) {
        block(colour, MARGIN, end, Math.min(room, Math.max(24, length)), height, height / 2);
        length -= room;
        end += height + height / 2 + 3;
      }
      return end;
    }
  }
}
