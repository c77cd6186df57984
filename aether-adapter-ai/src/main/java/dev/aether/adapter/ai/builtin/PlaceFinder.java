package dev.aether.adapter.ai.builtin;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds where a business is: after a preposition, by its capital, a known name or a known kind. */
final class PlaceFinder {
  private static final String PREPOSITION =
      "\\b(?<!(?i:specialising|specializing|interested|expert|written|invested|dealing"
          + "|believe|trained|fluent|songs|books) )"
          + "((?i:in|at|near|around|from|outside|across|throughout|based in|located in"
          + "|serving))\\s+";
  private static final String CAPITALS =
      "(?:the |downtown |central |north |south |east |west |northern |southern |eastern "
          + "|western |rural |upstate |greater |old town )*"
          + "\\p{Lu}[\\p{L}\\p{M}'-]+(?:(?:(?<=St|Mt|Ft)\\.)? (?:of |de |del |la |le |upon |on "
          + "|am |do )?\\p{Lu}[\\p{L}\\p{M}'-]*)*"
          + "(?:, (?:\\p{Lu}{2}\\b|\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)*(?=\\s*(?:[.,;]|$"
          + "|that|which|with|where|for|who|specializing|specialising))))?";
  private static final Pattern NAMED = Pattern.compile(PREPOSITION + "(" + CAPITALS + ")");
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "\\b(in|at|near|by|on|outside)\\s+((?:the (?:heart|middle|centre|center|outskirts"
              + "|edge) of (?:the )?)?"
              + "(?:the|a|our) (?:\\p{L}+ ){0,2}(?:town|village|city|city centre|city center"
              + "|countryside|mountains?"
              + "|hills|forest|woods|coast|seaside|beach|sea|lake|river|harbour|harbor|port|valley"
              + "|islands?|desert"
              + "|hills|suburbs|old quarter|neighbou?rhood|high street|university|campus"
              + "|train station|station)\\b(?: of \\p{Lu}[\\p{L}'-]+)?)");

  private static final Pattern ABBREVIATION = Pattern.compile("\\b(?:Nyc|Sf|Dc|La)\\b$");

  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?<![\\p{L}])(?:à|a|en|em|in|w|i|au) (\\p{Lu}[\\p{L}'-]+(?: (?:de |la "
              + "|del )?\\p{Lu}[\\p{L}'-]+)*)");

  private final Set<String> notPlaces;
  private final Pattern known;
  private final Pattern alone;

  PlaceFinder() {
    Lines lines = Lines.keyed("places-en.txt");
    notPlaces = new HashSet<>(lines.words("not-place"));
    List<String> places = lines.words("place");
    String any =
        places.stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    alone = Pattern.compile(", (" + any + ")(?:, (" + any + "))?(?=[.!]|$)");
    known =
        Pattern.compile(
            PREPOSITION
                + "((?:downtown |central |north |south |east |west )?(?:"
                + any
                + "))(?:,? ("
                + any
                + "))?(?![\\p{L}'-])");
  }

  Optional<Place> find(String text) {
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      String name = named.group(2);
      String first = name.replaceAll("^(?:the )?(\\p{L}+).*", "$1");
      if (!notPlaces.contains(first) && !notPlaces.contains(name)) {
        return Optional.of(place(named.group(1), name));
      }
    }
    Matcher small = known.matcher(text.toLowerCase(Locale.ROOT));
    if (small.find()) {
      return Optional.of(place(small.group(1), initials(small.group(2), small.group(3))));
    }
    Matcher apart = alone.matcher(text.toLowerCase(Locale.ROOT));
    if (apart.find()) {
      return Optional.of(place("in", initials(apart.group(1), apart.group(2))));
    }
    Matcher described = DESCRIBED.matcher(text);
    return described.find()
        ? Optional.of(place(described.group(1), described.group(2)))
        : Optional.empty();
  }

  /** In a text in another language, whose prepositions are few and short. */
  Optional<Place> findForeign(String text) {
    Matcher matcher = FOREIGN.matcher(text);
    return matcher.find() ? Optional.of(place("in", matcher.group(1))) : Optional.empty();
  }

  /** Whether the text that begins here says a place. */
  boolean beginsWithPlace(String text) {
    return find(text).filter(place -> text.startsWith(place.preposition(), 0)).isPresent()
        && (NAMED.matcher(text).lookingAt()
            || known.matcher(text.toLowerCase(Locale.ROOT)).lookingAt()
            || DESCRIBED.matcher(text).lookingAt());
  }

  private static Place place(String preposition, String name) {
    String word = preposition.toLowerCase(Locale.ROOT).replaceAll("(?:based|located) |serving", "");
    return new Place(word.isEmpty() ? "in" : word, name);
  }

  /** A small-letter name with its capitals: "austin texas" is Austin, Texas. */
  private static String initials(String name, String region) {
    String title =
        ABBREVIATION
            .matcher(English.title(name))
            .replaceAll(m -> m.group().toUpperCase(Locale.ROOT));
    String small = title.replaceAll("^The ", "the ");
    return region == null ? small : small + ", " + initials(region, null);
  }
}
