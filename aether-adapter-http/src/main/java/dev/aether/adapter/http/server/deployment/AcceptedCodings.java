package dev.aether.adapter.http.server.deployment;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code Accept-Encoding} says, as RFC 9110 reads it: who weighs codings gets the one that
 * weighs most, and of equal ones the smallest; a weight of zero refuses.
 */
final class AcceptedCodings {
  private AcceptedCodings() {}

  /** The coding to send of those that there are; empty for the bytes as they are. */
  static Optional<ContentCoding> choose(String header, Map<ContentCoding, ?> there) {
    if (header == null) {
      return Optional.empty();
    }
    ContentCoding best = null;
    double most = 0;
    for (ContentCoding coding : ContentCoding.values()) {
      double weight = there.containsKey(coding) ? weight(header, coding.token()) : 0;
      if (weight > most) {
        best = coding;
        most = weight;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double weight(String header, String token) {
    double others = 0;
    for (String element : header.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = element.split(";", -1);
      String name = parts[0].trim();
      if (name.equals(token)) {
        return weight(parts);
      }
      if (name.equals("*")) {
        others = weight(parts);
      }
    }
    return others;
  }

  private static double weight(String[] parts) {
    return Stream.of(parts)
        .skip(1)
        .map(String::trim)
        .filter(part -> part.startsWith("q="))
        .findFirst()
        .map(part -> part.substring(2).trim())
        .map(AcceptedCodings::number)
        .orElse(1.0);
  }

  /** What is no weight refuses: the bytes as they are suit everybody. */
  private static double number(String text) {
    return text.matches("(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)") ? Double.parseDouble(text) : 0;
  }
}
