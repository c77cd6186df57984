package dev.aether.adapter.ai.builtin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits an enumeration into goods and services: "immigration and employment law" into two laws.
 */
final class Offers {
  private static final Pattern GIVING =
      Pattern.compile(
          "(?i)^(?:\\w+ly )?(?:bake|make|simmer|alter|smoke|press|stitch|mend|sell|serve|offer"
              + "|provide|repair|fix|grow|brew|roast|stock|craft|handcraft|build|cook|teach"
              + "|do|supply|produce|create|design|restore|carry|rent|specialise in|specialize in"
              + "|focus on|concentrate on"
              + "|cover|write about|deal with|handle|deliver|treat|cure|ferment|distil|paint"
              + "|photograph|install|translate) (.+)$");
  private static final Pattern SERVED_PLACE =
      Pattern.compile("(?:serve|cover) \\p{Lu}\\p{Ll}+(?:,| and|$)");
  private static final String NEXT =
      "(?:,|,? and) (?=(?:bake|make|sell|serve|offer|provide|repair|fix|grow|brew|roast"
          + "|craft|build|cook|teach|do|create|design|restore|deliver|ship|send|host|run|help"
          + "|clean|install|remove|unblock|treat|give) )";
  private static final Pattern TAIL =
      Pattern.compile(
          "(?i)\\s+(?:for|in|at|to|with|using|from|by|every|each|since|near|around|all|that"
              + "|which|who|where|when|while|so|because|on|overnight|daily|fresh|online|locally"
              + "|and (?:more|much more|so on|also|we|they|it|is|are|has|have|other \\w+))\\b.*$");
  private static final Set<String> SHARED = Lines.set("words-en.txt", "shared-head");
  private static final Set<String> EMPTY = Lines.set("words-en.txt", "no-goods");

  private static final Set<String> STARTS = Lines.set("words-en.txt", "no-goods-start");

  private Offers() {}

  /** The goods that a deed names; none where its verb gives nothing. */
  static List<String> ofDeed(String deed) {
    return Arrays.stream(deed.split(NEXT, -1))
        .flatMap(part -> ofPart(part.strip()).stream())
        .toList();
  }

  private static List<String> ofPart(String deed) {
    Matcher giving = GIVING.matcher(deed);
    if (!giving.matches() || SERVED_PLACE.matcher(deed).lookingAt()) {
      return List.of();
    }
    String goods =
        giving
            .group(1)
            .replaceAll(
                "(?i)^(?:our own|our|the best|the|some|all kinds of|all sorts of|a range of"
                    + "|a variety of|a selection of) ",
                "");
    return ofList(TAIL.matcher(goods).replaceFirst(""));
  }

  static List<String> ofList(String text) {
    List<String> items = new ArrayList<>();
    for (String part : text.split("\\s*,\\s*(?:and |or |& )?|\\s+(?:and|&|or|plus)\\s+", -1)) {
      String item =
          part.strip()
              .replaceAll("(?i)^(?:a|an|the|our|my|also|both) ", "")
              .replaceAll("[.!?;:]+$", "");
      boolean fits = item.length() > 2 && item.length() <= 40 && item.split(" ", -1).length <= 5;
      if (fits
          && !EMPTY.contains(item.toLowerCase(Locale.ROOT))
          && item.matches(".*\\p{L}{2}.*")
          && !STARTS.contains(first(item))) {
        items.add(item);
      }
    }
    return share(items);
  }

  private static List<String> share(List<String> items) {
    if (items.size() < 2) {
      return items;
    }
    String last = items.get(items.size() - 1);
    String head = last.substring(last.lastIndexOf(' ') + 1);
    if (!last.contains(" ") || !SHARED.contains(head.toLowerCase(Locale.ROOT))) {
      return items;
    }
    return items.stream()
        .map(
            item ->
                item.contains(" ") || item.endsWith("s") || item.endsWith("ing")
                    ? item
                    : item + " " + head)
        .toList();
  }

  private static String first(String item) {
    return item.split(" ", 2)[0].toLowerCase(Locale.ROOT);
  }
}
