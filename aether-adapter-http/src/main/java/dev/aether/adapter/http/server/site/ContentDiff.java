package dev.aether.adapter.http.server.site;

import dev.aether.domain.site.SiteContent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How two contents differ, for people to read: under each place that differs the lines that go
 * ({@code -}) and those that come ({@code +}). Takes time in proportion to both.
 */
final class ContentDiff {
  /** Whoever reads more than that reads the versions. */
  static final int MAX_LINES = 2_000;

  private static final int MAX_LINE = 500;

  private final StringBuilder text = new StringBuilder();
  private int written;

  private ContentDiff() {}

  /** Empty where they say the same. */
  static String between(SiteContent from, SiteContent to) {
    Map<String, List<String>> before = ContentText.of(from);
    Map<String, List<String>> after = ContentText.of(to);
    Set<String> places = new LinkedHashSet<>(after.keySet());
    places.addAll(before.keySet());
    ContentDiff diff = new ContentDiff();
    for (String place : places) {
      diff.add(place, before.getOrDefault(place, List.of()), after.getOrDefault(place, List.of()));
    }
    return diff.end();
  }

  private void add(String place, List<String> before, List<String> after) {
    if (before.equals(after)) {
      return;
    }
    int shorter = Math.min(before.size(), after.size());
    int head = 0;
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    line("@@ ", place + " @@");
    before.subList(head, before.size() - tail).forEach(line -> line("-", line));
    after.subList(head, after.size() - tail).forEach(line -> line("+", line));
  }

  private void line(String sign, String line) {
    if (written++ < MAX_LINES) {
      text.append(sign)
          .append(line.length() <= MAX_LINE ? line : line.substring(0, MAX_LINE) + "…")
          .append('\n');
    }
  }

  private String end() {
    if (written > MAX_LINES) {
      text.append("… and ").append(written - MAX_LINES).append(" lines more\n");
    }
    return text.toString();
  }
}
