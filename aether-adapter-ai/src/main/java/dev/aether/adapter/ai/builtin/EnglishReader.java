package dev.aether.adapter.ai.builtin;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a prompt in English, sentence by sentence. */
final class EnglishReader {
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<!\\b(?:St|Dr|Mr|Mrs|Ms|No|vs|Mt|Ft|e\\.g|i\\.e))[.!?;]+(?:\\s+|$)");
  private static final Pattern ABOUT_PAGE =
      Pattern.compile(
          "(?i)\\b(?:website|web ?page|site|page|section|colou?rs?|font|layout|logo|button"
              + "|homepage|design should|palette|header|footer|instructions|system prompt|prompt"
              + "|style|vibe|look and feel|seo|responsive)\\b");
  private static final Pattern GREETING =
      Pattern.compile(
          "(?i)(?:hi|hello|hey|good (?:morning|day|evening)|thanks?|thank you|please"
              + "|cheers)(?:\\W+\\p{L}+){0,3}");
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?i)[^.!?]*\\b(?:ignore|disregard|forget)\\b[^.!?]*\\b(?:instructions?|prompts?"
              + "|rules|above)\\b[^.!?]*[.!?]?|[^.!?]*\\bsystem prompt\\b[^.!?]*[.!?]?");
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?i)(?:ers|ors|ists|people|kids|children|families|adults|teens|women|men|students"
              + "|parents|dogs|cats|pets|everyone|athletes|couples|babies|girls|boys|brides|tourists"
              + "|locals|businesses|restaurants|companies)$|\\bwho\\b|^$");
  private static final Pattern SINGLE =
      Pattern.compile(
          "(?i)^(?:hi[ ,!]+)?(?:i'm|i am|i work as|i've been)\\b(?! looking| opening| starting)"
              + "|\\bi (?!need|want|would|like|run|own|have|operate|manage|opened|open|started|just"
              + "|recently|am|do not|don't|will|')\\p{L}+|\\b(?:i'm|i am) an? |\\bfor (?:me"
              + "|myself)\\b|\\bmy (?:portfolio|photography|art|writing|novel|books?|paintings"
              + "|illustrations|music|work|cv|resume|thoughts|blog)\\b");
  private static final Pattern SEVERAL =
      Pattern.compile("(?i)\\b(?:we|our|us|team|studio|collective|agency|duo|and i(?!'))\\b");

  private final EnglishKinds kinds = new EnglishKinds();
  private final KindChooser chooser;
  private final Verbs verbs = new Verbs();
  private final PlaceFinder places = new PlaceFinder();
  private final SentenceReader sentences =
      new SentenceReader(verbs, new Clauses(new Cues(verbs, places)));

  EnglishReader(KindChooser chooser) {
    this.chooser = chooser;
  }

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
    Optional<Place> place = foreign ? places.findForeign(rest) : places.find(rest);
    place.ifPresent(where -> notes.offers.removeIf(offer -> where.name().equalsIgnoreCase(offer)));
    String core = notes.subject.replaceAll(" about .*", "");
    KindChoice choice = chooser.choose(rest, kinds.evidence(core, rest));
    Kind kind = choice.kind();
    if (kind.family().equals("shop") && !PEOPLE.matcher(notes.audience).find()) {
      notes.offers.addAll(Offers.ofList(notes.audience));
    }
    String subject = foreign ? kind.noun() : Subject.of(notes.subject);
    boolean retold = !foreign && Told.fits(notes, kinds.headOf(core));
    Facts facts = retold ? Told.facts(notes, kind) : facts(notes, place);
    return new Reading(
        Language.ENGLISH,
        clean,
        choice,
        found.name(),
        place,
        subject,
        facts,
        single(clean, retold ? "" : subject, kind),
        foreign);
  }

  private static Facts facts(Notes notes, Optional<Place> place) {
    Facts facts = notes.facts();
    return notes.subject.isEmpty() ? facts : place.map(facts::withoutPlace).orElse(facts);
  }

  private void read(String sentence, Notes notes) {
    if (sentence.length() < 3 || GREETING.matcher(sentence).matches()) {
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

  /** One person speaks where the prompt says "I", or where the subject is a person: a plumber. */
  private static boolean single(String clean, String subject, Kind kind) {
    boolean several = SEVERAL.matcher(clean).find();
    boolean tool = kind.family().equals("software");
    return !several && !tool && (SINGLE.matcher(clean).find() || English.isPerson(subject));
  }
}
