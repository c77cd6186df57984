package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.shared.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a block: {@code **strong**}, {@code *emphasized*}, {@code [words](address)}, and
 * {@code \} before a character that shall stand for itself. A mark without its end is a character
 * like others. Marks are looked for within {@link #REACH} characters only, so that hostile text
 * takes no longer than other text.
 */
final class RichLine {
  private static final int REACH = 1_000;

  private final Targets targets;
  private final List<Html> pieces = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();

  private RichLine(Targets targets) {
    this.targets = targets;
  }

  static List<Html> of(String line, Targets targets) {
    return of(line, targets, Set.of());
  }

  /** Within an element of a kind there is none of the same kind, which bounds the depth. */
  private static List<Html> of(String line, Targets targets, Set<Tag> around) {
    RichLine rich = new RichLine(targets);
    for (int at = 0; at < line.length(); ) {
      at = rich.step(line, at, around);
    }
    rich.flush();
    return rich.pieces;
  }

  private int step(String line, int at, Set<Tag> around) {
    char c = line.charAt(at);
    if (c == '\\' && at + 1 < line.length() && "\\*[]()#->`_".indexOf(line.charAt(at + 1)) >= 0) {
      plain.append(line.charAt(at + 1));
      return at + 2;
    }
    int next = at;
    if (c == '*' && line.startsWith("**", at)) {
      next = span(line, at, "**", Tag.STRONG, around);
    } else if (c == '*') {
      next = span(line, at, "*", Tag.EM, around);
    } else if (c == '[') {
      next = link(line, at, around);
    }
    if (next == at) {
      plain.append(c);
      next++;
    }
    return next;
  }

  private int span(String line, int at, String mark, Tag tag, Set<Tag> around) {
    int begin = at + mark.length();
    int end = around.contains(tag) ? -1 : find(line, mark, begin);
    if (end <= begin || Character.isWhitespace(line.charAt(begin))) {
      return at;
    }
    String inner = line.substring(begin, end);
    if (!PlainText.isVisible(inner)) {
      return at;
    }
    flush();
    pieces.add(el(tag, of(inner, targets, with(around, tag))));
    return end + mark.length();
  }

  private int link(String line, int at, Set<Tag> around) {
    int middle = around.contains(Tag.A) ? -1 : find(line, "](", at);
    int end = middle < 0 ? -1 : find(line, ")", middle);
    if (end < 0) {
      return at;
    }
    String words = line.substring(at + 1, middle);
    Optional<String> href = targets.address(line.substring(middle + 2, end));
    if (!PlainText.isVisible(words)) {
      return at;
    }
    flush();
    List<Html> inner = of(words, targets, with(around, Tag.A));
    pieces.add(
        href.<Html>map(to -> el(Tag.A, inner).with(Attribute.HREF, to))
            .orElseGet(() -> Html.all(inner.toArray(Html[]::new))));
    return end + 1;
  }

  private static int find(String line, String mark, int from) {
    int found = line.substring(from, Math.min(line.length(), from + REACH)).indexOf(mark);
    return found < 0 ? -1 : from + found;
  }

  private static Set<Tag> with(Set<Tag> around, Tag tag) {
    List<Tag> all = new ArrayList<>(around);
    all.add(tag);
    return Set.copyOf(all);
  }

  private void flush() {
    if (plain.length() > 0) {
      pieces.add(text(plain.toString()));
      plain.setLength(0);
    }
  }
}
