package dev.aether.adapter.ai.builtin;

import java.util.Locale;
import java.util.Set;

/** Makes a noun phrase fit to follow "we are a": an activity becomes a business. */
final class Subject {
  private static final Set<String> ACTIVITIES = Lines.set("words-en.txt", "activity");

  private Subject() {}

  static String of(String phrase) {
    String core = phrase.replaceAll(" about .*", "");
    String rest = phrase.substring(core.length());
    String last = core.substring(core.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (last.equals("saas")) {
      return core.substring(0, core.length() - 4) + "online tool" + rest;
    }
    if (ACTIVITIES.contains(last)) {
      return core + " business" + rest;
    }
    return phrase;
  }
}
