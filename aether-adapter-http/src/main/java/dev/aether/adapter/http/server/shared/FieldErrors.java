package dev.aether.adapter.http.server.shared;

import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the fields of a body one after the other and tells what is wrong with all of them. */
public final class FieldErrors {
  private final List<Problem> found = new ArrayList<>();

  /** What {@code reading} makes of a field; empty where it is missing or refused. */
  public <S, T> Optional<T> read(String pointer, S field, Function<S, T> reading) {
    if (field == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.apply(field));
    } catch (DomainException e) {
      boolean told = pointer.equals(e.problem().details().get("pointer"));
      found.add(told ? e.problem() : e.problem().under(pointer));
      return Optional.empty();
    }
  }

  /** Refuses with the first one's code, and all places under {@code errors}. */
  public void throwIfAny() {
    if (found.isEmpty()) {
      return;
    }
    Problem first = found.get(0);
    Map<String, Object> details = new HashMap<>(first.details());
    details.put("errors", found.stream().flatMap(each -> each.errors().stream()).toList());
    throw new Problem(first.code(), first.message(), details).asException();
  }
}
