package dev.aether.domain.component.prop;

import dev.aether.domain.shared.JsonPointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Collects what is wrong while somebody walks through a value. The place is kept as steps and
 * written out only where something is wrong, since most values are right.
 */
public final class Report {
  /** More than anybody would read; a hostile tree could have hundreds of thousands. */
  public static final int MAX_VIOLATIONS = 100;

  private final Deque<Object> steps = new ArrayDeque<>();
  private final List<Violation> violations = new ArrayList<>();

  /** A report on which nothing stands yet, at the whole value. */
  public Report() {}

  /** Goes into a field. */
  public void enter(String name) {
    steps.addLast(name);
  }

  /** Goes into a member of a list. */
  public void enter(int index) {
    steps.addLast(index);
  }

  public void leave() {
    steps.removeLast();
  }

  /** Notes that the value at the present place breaks a rule. */
  public void add(Rule rule, String message) {
    if (violations.size() < MAX_VIOLATIONS) {
      violations.add(new Violation(rule, pointer(), message));
    }
  }

  /** Notes that the field of that name, here, breaks a rule. */
  public void add(String field, Rule rule, String message) {
    enter(field);
    add(rule, message);
    leave();
  }

  public boolean isClean() {
    return violations.isEmpty();
  }

  /** The first {@link #MAX_VIOLATIONS}, in the order of the walk. */
  public List<Violation> violations() {
    return List.copyOf(violations);
  }

  /** The JSON pointer (RFC 6901) of the present place. */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (Iterator<Object> each = steps.iterator(); each.hasNext(); ) {
      String step = each.next().toString();
      pointer.append('/').append(JsonPointer.escape(step));
    }
    return pointer.toString();
  }
}
