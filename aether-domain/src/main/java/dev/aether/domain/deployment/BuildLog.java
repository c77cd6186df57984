package dev.aether.domain.deployment;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a build said, for its owner: the last 500 lines of at most 500 characters.
 *
 * @param dropped how many earlier lines are not here any more
 */
public record BuildLog(List<String> lines, int dropped) {
  public static final int MAX_LINES = 500;
  public static final int MAX_LINE = 500;

  public BuildLog {
    lines = List.copyOf(lines);
    if (lines.size() > MAX_LINES || dropped < 0) {
      throw new IllegalArgumentException(lines.size() + " lines after " + dropped);
    }
  }

  public static BuildLog empty() {
    return new BuildLog(List.of(), 0);
  }

  /** The log with one more line; control characters become blanks, and what is too long is cut. */
  public BuildLog plus(String line) {
    int surplus = lines.size() == MAX_LINES ? 1 : 0;
    List<String> next =
        Stream.concat(lines.stream().skip(surplus), Stream.of(printable(line))).toList();
    return new BuildLog(next, dropped + surplus);
  }

  private static String printable(String line) {
    StringBuilder text = new StringBuilder();
    line.codePoints()
        .limit(MAX_LINE)
        .map(
            c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
        .forEach(text::appendCodePoint);
    return text.toString();
  }
}
