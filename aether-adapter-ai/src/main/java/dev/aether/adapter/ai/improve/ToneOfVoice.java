package dev.aether.adapter.ai.improve;

import dev.aether.domain.generation.content.ContentContext;
import dev.aether.domain.generation.content.Tone;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes short forms out for a professional tone, and takes them for a personal one. */
final class ToneOfVoice implements Rewrite {
  private record Form(String full, String contracted) {}

  private static final List<Form> FORMS =
      List.of(
          new Form("do not", "don't"),
          new Form("does not", "doesn't"),
          new Form("cannot", "can't"),
          new Form("will not", "won't"),
          new Form("is not", "isn't"),
          new Form("are not", "aren't"),
          new Form("we are", "we're"),
          new Form("you are", "you're"),
          new Form("they are", "they're"),
          new Form("we will", "we'll"),
          new Form("you will", "you'll"),
          new Form("we have", "we've"),
          new Form("you have", "you've"),
          new Form("it is", "it's"),
          new Form("that is", "that's"));

  private static final Pattern EMOJI =
      Pattern.compile(" ?[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{FE0F}]+");

  @Override
  public String apply(String text, ContentContext context) {
    return context
        .tone()
        .map(
            tone ->
                tone == Tone.PROFESSIONAL
                    ? EMOJI.matcher(written(text.replace('’', '\''), false)).replaceAll("")
                    : written(text, true))
        .orElse(text);
  }

  private static String written(String text, boolean contracted) {
    String written = text;
    for (Form form : FORMS) {
      String from = contracted ? form.full() : form.contracted();
      String to = contracted ? form.contracted() : form.full();
      // Not at the end of a sentence: "that's what we are" has no short form.
      Pattern found =
          Pattern.compile("\\b" + from + "\\b(?= \\p{Alpha})", Pattern.CASE_INSENSITIVE);
      written =
          found
              .matcher(written)
              .replaceAll(it -> Matcher.quoteReplacement(PlainWords.cased(it.group(), to)));
    }
    return written;
  }
}
