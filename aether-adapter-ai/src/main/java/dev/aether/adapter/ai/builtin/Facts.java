package dev.aether.adapter.ai.builtin;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a prompt says of a business beside its kind, its name and its place. What is not said is
 * empty.
 *
 * @param told the first sentence as it was said, where it says better than a pattern what this is
 * @param deeds what it does, as "we" would say it without the "we": "bake sourdough overnight"; in
 *     Korean whole sentences
 * @param offers goods and services by name
 * @param extras what comes with it, each by name
 * @param invitations what visitors do there: "you can hear live jazz"
 * @param setting where it is housed: "in a former post office"
 * @param with what it has, in the prompt's words: "live jazz and a terrace"
 * @param audience whom it is for
 */
record Facts(
    String told,
    List<String> deeds,
    List<String> offers,
    List<String> extras,
    List<String> invitations,
    String setting,
    String with,
    String audience) {
  private static final int MOST = 6;

  Facts {
    deeds = List.copyOf(deeds);
    offers = offers.stream().distinct().limit(MOST).toList();
    extras = extras.stream().distinct().limit(MOST).toList();
    invitations = List.copyOf(invitations);
  }

  /** Without the place at the ends of phrases, for where the business's own phrase says it. */
  Facts withoutPlace(Place place) {
    String end = "(?i) " + Pattern.quote(place.inWords()) + "$";
    List<String> others = deeds.stream().map(deed -> shortened(deed, end)).toList();
    return new Facts(
        told,
        others,
        offers,
        extras,
        invitations,
        setting,
        with.replaceFirst(end, ""),
        audience.replaceFirst(end, ""));
  }

  private static String shortened(String deed, String end) {
    String rest = deed.replaceFirst(end, "");
    return rest.contains(" ") ? rest : deed;
  }
}
