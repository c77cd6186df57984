package dev.aether.adapter.ai.builtin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one sentence about a business into the notes. */
final class SentenceReader {
  private static final Pattern SELF =
      Pattern.compile(
          "(?i)^(?:and |also,? |here,? |there )?(?:we|i)('ve)?(?: also| mainly| mostly"
              + "| usually)? (?=\\p{L})(.+)$");
  private static final Pattern BEING =
      Pattern.compile("(?i)^(?:we're|we are|i'm|i am) (?!an? |the |my |our )(.+)$");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)^(?:(?:it|they|she|he) |(?:the|our|my) (?:\\p{L}+ ){1,3}?)(?=(?:is|are|has|have"
              + "|\\p{L}+s) )(.+)$");
  private static final Pattern TOGETHER =
      Pattern.compile("(?i)^my \\p{L}+(?: \\p{L}+)? and i (?!run|own|have|operate|opened|started)");
  private static final Pattern VISITOR =
      Pattern.compile(
          "(?i)^(?:visitors|guests|customers|clients|people|kids|children|students|users"
              + "|members|anyone|everyone|readers|families|you) (?:can|will|may|get|learn|come|are"
              + "|love|bring|find|choose|pick|join|meet) .*");
  private static final Pattern SPEAKER = Pattern.compile("(?i), (?:and )?(?:we|i|she|he|they) .*$");
  private static final int LONGEST = 150;

  private final VerbPhrase phrases;
  private final Clauses clauses;

  SentenceReader(Verbs verbs, Clauses clauses) {
    this.phrases = new VerbPhrase(verbs);
    this.clauses = clauses;
  }

  void read(String sentence, boolean first, boolean asked, Notes notes) {
    String told = TOGETHER.matcher(sentence).replaceFirst("we ");
    Matcher visitor = VISITOR.matcher(told);
    Matcher being = BEING.matcher(told);
    Matcher self = SELF.matcher(told);
    if (visitor.matches()) {
      notes.invitations.add(
          told.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + told.substring(1));
    } else if (being.matches() && !SubjectReader.tellsOwner(told)) {
      deed(Optional.of("are " + VerbPhrase.ours(being.group(1))), notes);
    } else if (!SubjectReader.tellsOwner(told) && self.matches()) {
      deed(spoken(self), notes);
    } else if (first || asked || SubjectReader.tellsOwner(told)) {
      business(told, notes);
    } else {
      Matcher other = OTHER.matcher(told);
      if (other.matches()) {
        deed(phrases.ofThird(other.group(1)), notes);
      } else {
        rest(told, false, notes);
      }
    }
  }

  private void business(String told, Notes notes) {
    String head = SubjectReader.headPart(told);
    String text = SubjectReader.withoutOwner(told);
    boolean repeated = !notes.subject.isEmpty();
    if (!repeated) {
      notes.told = SPEAKER.matcher(told).replaceFirst("");
    }
    notes.subject(English.uncapital(head));
    if (!repeated || text.length() > head.length()) {
      int before = notes.deeds.size();
      String after = text.substring(Math.min(text.length(), text.indexOf(head) + head.length()));
      rest(after.strip(), !head.isEmpty(), notes);
      String spoken = told.substring(Math.min(told.length(), notes.told.length()));
      notes.deeds.subList(before, notes.deeds.size()).stream()
          .filter(deed -> !spoken.contains(deed))
          .forEach(notes.toldDeeds::add);
    }
  }

  private void rest(String text, boolean afterSubject, Notes notes) {
    String leading = text.replaceAll("^[\\s,]+", "");
    Optional<String> verb =
        verbLeads(leading, afterSubject) && !text.startsWith(",")
            ? phrases.ofThird(leading)
            : Optional.empty();
    if (verb.isPresent()) {
      deed(verb, notes);
      return;
    }
    for (Clauses.Clause clause : afterSubject ? clauses.afterSubject(text) : clauses.of(text)) {
      take(clause, notes);
    }
  }

  private void take(Clauses.Clause clause, Notes notes) {
    String text = clause.text();
    switch (clause.cue()) {
      case DEED, VERB -> deed(phrases.ofThird(text).or(() -> phrases.ofBase(text)), notes);
      case PARTICIPLE -> deed(phrases.ofParticiple(text), notes);
      case PURPOSE -> deed(phrases.ofBase(text).map(deed -> purpose(deed, notes)), notes);
      case SELF -> deed(phrases.ofBase(SELF.matcher(text).replaceFirst("$2")), notes);
      case SETTING -> notes.setting(text);
      case STATE -> deed(Optional.of("are " + VerbPhrase.ours(text)), notes);
      case INVITATION -> notes.invitations.add(text);
      case WITH -> with(text, notes);
      case ABOUT -> notes.topic(text);
      case FOR ->
          notes.audience =
              notes.audience.isEmpty() && text.length() < 80 && !text.startsWith("my ")
                  ? VerbPhrase.ours(text)
                  : notes.audience;
      case NONE -> notes.offers.addAll(wanted(text));
      case PLACE -> {}
    }
  }

  /** After "we" any word is the verb. */
  private static Optional<String> spoken(Matcher self) {
    String has = self.group(1) == null ? "" : "have ";
    return Optional.of(has + VerbPhrase.ours(self.group(2)))
        .filter(deed -> deed.matches("\\p{Ll}[\\p{Ll}'-]+,? .+"));
  }

  private boolean verbLeads(String text, boolean afterSubject) {
    return phrases.leads(text.split(" ", 2)[0], afterSubject);
  }

  /** What a thing is for; a tool helps with it, a person simply does it. */
  private static String purpose(String deed, Notes notes) {
    boolean tool =
        notes.subject.matches(
            "(?i).*\\b(?:app|tool|software|platform|saas|extension|bot|plugin|system|website"
                + "|marketplace|dashboard|api)");
    return tool && !deed.matches("(?:remind|help|let|connect|match|allow|teach|give) .*")
        ? "help you " + deed
        : deed;
  }

  private static void with(String text, Notes notes) {
    List<String> things = wanted(text);
    notes.extras.addAll(things);
    boolean whole = !PageWords.in(text) && text.length() <= 110;
    notes.with(whole ? text : English.list(things));
  }

  private static List<String> wanted(String text) {
    return Offers.ofList(text.replaceAll("(?i)^(?:we have|there is|there are) ", "")).stream()
        .filter(item -> !PageWords.in(item))
        .toList();
  }

  private static void deed(Optional<String> deed, Notes notes) {
    deed.filter(text -> text.length() <= LONGEST && text.length() > 5)
        .filter(text -> !PageWords.in(text))
        .ifPresent(
            text -> {
              notes.deeds.add(text);
              notes.offers.addAll(Offers.ofDeed(text));
            });
  }
}
