package dev.aether.adapter.ai.builtin;

import java.util.List;

/**
 * What a prompt says of a business beside its kind, its name and its place. What is not said is
 * empty.
 *
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
}
