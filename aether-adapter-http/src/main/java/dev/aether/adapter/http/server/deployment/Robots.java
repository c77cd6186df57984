package dev.aether.adapter.http.server.deployment;

import java.util.regex.Pattern;

/**
 * Who is no visitor, told by what a client calls itself: all browsers begin in one of two ways, and
 * robots that begin so too say what they are. Words are added here as robots are met.
 */
final class Robots {
  private static final Pattern BROWSER = Pattern.compile("(?:Mozilla|Opera)/.+", Pattern.DOTALL);

  /** Cubot makes telephones. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<!cu)bot|crawl|spider|slurp|https?:|compatible; (?!msie|konqueror)|headless"
              + "|lighthouse|pagespeed|phantomjs|monitor|uptime|fetch|preview|archiv|scrap",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 1_000;

  private Robots() {}

  /** Whether this header, null where it is missing, is none of a browser's. */
  static boolean calledSo(String userAgent) {
    return userAgent == null
        || userAgent.length() > LONGEST
        || !BROWSER.matcher(userAgent).matches()
        || WORDS.matcher(userAgent).find();
  }
}
