package dev.aether.adapter.ai.builtin;

import java.util.regex.Pattern;

/** Words that speak of the page to be made and not of the business. */
final class PageWords {
  private static final Pattern WISHES =
      Pattern.compile(
          "(?i)\\b(?:contact form|gallery|testimonials?|faqs?|pricing|price list|booking form"
              + "|about us|sign ?up form|opening hours|blog section|call to action|menu page"
              + "|social media links|newsletter signup|online booking|booking|reviews)\\b"
              + "|(?:\\p{L}+ )?(?:theme|design|look|mode|colou?rs?|style|background|layout|fonts?"
              + "|vibe|animations?|images?|photos)$|^menu$");

  private PageWords() {}

  static boolean in(String text) {
    return WISHES.matcher(text).find();
  }
}
