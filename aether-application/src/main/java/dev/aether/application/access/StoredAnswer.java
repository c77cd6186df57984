package dev.aether.application.access;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An answer as it was given, to be given again.
 *
 * @param status that of HTTP, 100 to 599
 * @param headers those that belong to the answer itself, such as {@code Location}
 */
public record StoredAnswer(int status, SortedMap<String, String> headers, String body) {
  public StoredAnswer {
    if (status < 100 || status > 599) {
      throw new IllegalArgumentException("not a status: " + status);
    }
    headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
    Objects.requireNonNull(body);
  }
}
