package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.shared.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in a small part of the notation of CommonMark: paragraphs between empty lines, {@code ##}
 * headings, lists with {@code -} or {@code 1.}, quotations with {@code >}, and what {@link
 * RichLine} reads. Everything else, HTML above all, is shown as written.
 */
public final class RichText {
  private static final Pattern HEADING = Pattern.compile("##\\s+(\\S.*)");
  private static final Pattern BULLET = Pattern.compile("[-*]\\s+(\\S.*)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]\\s+(\\S.*)");
  private static final Pattern QUOTE = Pattern.compile(">\\s*(\\S.*)");

  private final int level;
  private final Targets targets;
  private final List<Html> blocks = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private Kind open = Kind.PARAGRAPH;

  private enum Kind {
    PARAGRAPH,
    BULLETS,
    NUMBERS,
    QUOTATION
  }

  private RichText(int level, Targets targets) {
    this.level = level;
    this.targets = targets;
  }

  /**
   * The blocks of a text.
   *
   * @param level of the headings in it
   */
  public static List<Html> of(String text, int level, Targets targets) {
    RichText rich = new RichText(level, targets);
    PlainText.clean(text).lines().map(String::strip).forEach(rich::line);
    rich.close();
    return rich.blocks;
  }

  private void line(String line) {
    Matcher heading = HEADING.matcher(line);
    if (line.isEmpty()) {
      close();
    } else if (heading.matches()) {
      close();
      blocks.add(el(Tag.heading(level), words(heading.group(1))).unlessHollow());
    } else if (!isEntry(BULLET, Kind.BULLETS, line)
        && !isEntry(NUMBER, Kind.NUMBERS, line)
        && !isEntry(QUOTE, Kind.QUOTATION, line)) {
      add(Kind.PARAGRAPH, line);
    }
  }

  private boolean isEntry(Pattern pattern, Kind kind, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      return false;
    }
    add(kind, matcher.group(1));
    return true;
  }

  private void add(Kind kind, String line) {
    if (open != kind) {
      close();
      open = kind;
    }
    lines.add(line);
  }

  private void close() {
    if (!lines.isEmpty()) {
      Html block =
          switch (open) {
            case PARAGRAPH -> el(Tag.P, words(String.join("\n", lines)));
            case BULLETS -> el(Tag.UL, entries()).unlessHollow();
            case NUMBERS -> el(Tag.OL, entries()).unlessHollow();
            case QUOTATION ->
                el(Tag.BLOCKQUOTE, el(Tag.P, words(String.join("\n", lines))).unlessHollow());
          };
      blocks.add(block.unlessHollow());
      lines.clear();
    }
    open = Kind.PARAGRAPH;
  }

  private List<Html> entries() {
    return lines.stream().map(line -> el(Tag.LI, words(line)).unlessHollow()).toList();
  }

  private List<Html> words(String line) {
    return RichLine.of(line, targets);
  }
}
