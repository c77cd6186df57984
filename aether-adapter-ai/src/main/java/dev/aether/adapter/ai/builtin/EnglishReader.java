package dev.aether.adapter.ai.builtin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a prompt in English, sentence by sentence. */
final class EnglishReader {
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<!\\b(?:St|Dr|Mr|Mrs|Ms|No|vs|Mt|Ft|e\\.g|i\\.e))[.!?;]+(?:\\s+|$)");
  private static final Pattern ABOUT_PAGE =
      Pattern.compile(
          "(?i)\\b(?:website|web ?page|site|page|section|colou?rs?|font|layout|logo|button|homepage|design should|palette|header|footer|instructions|system prompt|prompt|style|vibe|look and feel|seo|responsive)\\b");
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?i)[^.!?]*\\b(?:ignore|disregard|forget)\\b[^.!?]*\\b(?:instructions?|prompts?|rules|above)\\b[^.!?]*[.!?]?|[^.!?]*\\bsystem prompt\\b[^.!?]*[.!?]?");
  private static final Pattern SINGLE =
      Pattern.compile(
          "(?i)^(?:hi[ ,!]+)?(?:i'm|i am|i work as|i've been)\\b(?! looking| opening| starting)|\\bi (?!need|want|would|like|run|own|have|operate|manage|opened|open|started|just|recently|am|do not|don't|will|')\\p{L}+|\\b(?:i'm|i am) an? |\\bfor (?:me|myself)\\b|\\bmy (?:portfolio|photography|art|writing|novel|books?|paintings|illustrations|music|work|cv|resume|thoughts|blog)\\b");
  private static final Pattern SEVERAL =
      Pattern.compile("(?i)\\b(?:we|our|us|team|studio|collective|agency|duo|and i)\\b");

  private final EnglishKinds kinds = new EnglishKinds();
  private final Verbs verbs = new Verbs();
  private final PlaceFinder places = new PlaceFinder();
  private final SentenceReader sentences = new SentenceReader(verbs, new Clauses(verbs, places));

  Reading read(String clean) {
    boolean foreign = Language.isForeign(clean);
    NameFinder.Found found = NameFinder.find(clean);
    String rest = COMMAND.matcher(found.rest()).replaceAll("");
    Notes notes = new Notes();
    if (!foreign) {
      for (String sentence : SENTENCE_END.split(rest, -1)) {
        read(sentence.strip(), notes);
      }
    }
    Kind kind = kind(notes.subject, rest);

    boolean named = !foreign && kinds.headOf(notes.subject).isPresent();
    String subject = named ? Subject.of(notes.subject, kind) : named(notes.subject, kind);
    return new Reading(
        Language.ENGLISH,
        clean,
        kind,
        found.name(),
        foreign ? places.findForeign(rest) : places.find(rest),
        subject,
        notes.facts(),
        single(clean, subject, kind),
        foreign);
  }

  private void read(String sentence, Notes notes) {
    if (sentence.length() < 3) {
      return;
    }
    boolean asked = Instruction.isAsked(sentence);
    boolean first = notes.subject.isEmpty();
    if (!first && ABOUT_PAGE.matcher(sentence).find()) {
      return;
    }
    String told = Instruction.stripFrom(sentence, phrase -> kinds.headOf(phrase).isPresent());
    if (ABOUT_PAGE.matcher(told).find()
        && told.matches("(?i).*(?:instruction|prompt|should|must|ignore).*")) {
      return;
    }
    sentences.read(told, first, asked, notes);
  }

  private Kind kind(String subject, String text) {
    return kinds.headOf(subject).or(() -> kinds.likeliest(Words.stems(text))).orElse(Kind.UNKNOWN);
  }

  /** One person speaks where the prompt says "I", or where the subject is a person: a plumber. */
  private static boolean single(String clean, String subject, Kind kind) {
    boolean several = SEVERAL.matcher(clean).find();
    boolean tool = kind.family().equals("software");
    return !several && !tool && (SINGLE.matcher(clean).find() || English.isPerson(subject));
  }

  /** A subject that names no kind is kept where it is short and plain; else the kind's own noun. */
  private String named(String subject, Kind kind) {
    boolean plain =
        List.of(subject.split(" ", -1)).size() <= 5
            && subject.matches("[\\p{L}\\p{M}' &-]{3,50}")
            && !verbs.isBase(subject.split(" ", -1)[0].toLowerCase(Locale.ROOT));
    if (kind.isKnown()) {
      return kind.noun();
    }
    return Optional.of(subject).filter(s -> plain).orElse("");
  }
}
