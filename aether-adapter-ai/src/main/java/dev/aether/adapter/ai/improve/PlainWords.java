package dev.aether.adapter.ai.improve;

import dev.aether.domain.generation.content.ContentContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in one word what wordy turns say in four. */
final class PlainWords implements Rewrite {
  private static final Map<Pattern, String> PLAIN = new LinkedHashMap<>();

  static {
    plain("in order to", "to");
    plain("due to the fact that", "because");
    plain("in the event that", "if");
    plain("at this point in time", "now");
    plain("with regard to", "about");
    plain("with respect to", "about");
    plain("a large number of", "many");
    plain("the majority of", "most of");
    plain("has the ability to", "can");
    plain("have the ability to", "can");
    plain("is able to", "can");
    plain("are able to", "can");
    plain("prior to", "before");
    plain("subsequent to", "after");
    plain("in close proximity to", "near");
    plain("for the purpose of", "for");
    plain("on a regular basis", "regularly");
    plain("utilizes", "uses");
    plain("utilize", "use");
    plain("utilizing", "using");
    plain("utilization", "use");
    plain("facilitate", "help");
    plain("facilitates", "helps");
    plain("commence", "begin");
    plain("terminate", "end");
    plain("endeavour to", "try to");
    plain("endeavor to", "try to");
    plain("ascertain", "find out");
    plain("additional", "more");
    plain("approximately", "about");
    plain("numerous", "many");
  }

  private static void plain(String wordy, String plain) {
    PLAIN.put(Pattern.compile("\\b" + wordy + "\\b", Pattern.CASE_INSENSITIVE), plain);
  }

  @Override
  public String apply(String text, ContentContext context) {
    String plain = text;
    for (Map.Entry<Pattern, String> entry : PLAIN.entrySet()) {
      plain =
          entry
              .getKey()
              .matcher(plain)
              .replaceAll(
                  found -> Matcher.quoteReplacement(cased(found.group(), entry.getValue())));
    }
    return plain;
  }

  /** With a capital where the turn had one. */
  static String cased(String like, String word) {
    return Character.isUpperCase(like.charAt(0))
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : word;
  }
}
