package dev.aether.domain.component.edit;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.PropValue.Items;
import dev.aether.domain.component.edit.PatchOperation.Add;
import dev.aether.domain.component.edit.PatchOperation.Copy;
import dev.aether.domain.component.edit.PatchOperation.Move;
import dev.aether.domain.component.edit.PatchOperation.Remove;
import dev.aether.domain.component.edit.PatchOperation.Replace;
import dev.aether.domain.component.edit.PatchOperation.Test;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.JsonPointer;
import dev.aether.domain.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One operation on an immutable document. Only what lies on the way to the place is made anew, and
 * a copy shares what it copies, so that no patch takes more room than it has itself; a document
 * that would be told in too many bytes is refused by its values.
 */
final class PatchStep {
  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

  private PatchStep() {}

  static PropValue apply(PatchOperation operation, PropValue document) {
    if (operation instanceof Add add) {
      return add(document, add.path(), add.value());
    } else if (operation instanceof Remove remove) {
      return remove(document, remove.path());
    } else if (operation instanceof Replace replace) {
      return replace(document, replace.path(), replace.value());
    } else if (operation instanceof Move move) {
      return move(document, move);
    } else if (operation instanceof Copy copy) {
      return add(document, copy.path(), at(document, copy.from()));
    }
    Test test = (Test) operation;
    if (!JsonEquality.equal(at(document, test.path()), test.value())) {
      throw Problem.of(ErrorCode.COMP_PATCH_TEST_FAILED, "At " + test.path() + " is another value.")
          .asException();
    }
    return document;
  }

  private static PropValue move(PropValue document, Move move) {
    if (move.from().equals(move.path())) {
      at(document, move.from());
      return document;
    }
    if (move.from().holds(move.path())) {
      throw refuse("Nothing moves into itself.");
    }
    PropValue value = at(document, move.from());
    return add(remove(document, move.from()), move.path(), value);
  }

  static PropValue at(PropValue document, JsonPointer path) {
    PropValue place = document;
    for (String step : path.steps()) {
      place = inner(place, step);
    }
    return place;
  }

  private static PropValue add(PropValue document, JsonPointer path, PropValue value) {
    return path.isWhole()
        ? value
        : change(
            document,
            path,
            0,
            (place, step) -> {
              if (place instanceof Fields fields) {
                return fields.with(step, value);
              }
              Items items = list(place);
              List<PropValue> values = new ArrayList<>(items.values());
              values.add(step.equals("-") ? values.size() : index(step, values.size()), value);
              return PropValue.items(values);
            });
  }

  private static PropValue remove(PropValue document, JsonPointer path) {
    if (path.isWhole()) {
      throw refuse("The whole document does not go.");
    }
    return change(
        document,
        path,
        0,
        (place, step) -> {
          inner(place, step);
          if (place instanceof Fields fields) {
            return fields.without(step);
          }
          List<PropValue> values = new ArrayList<>(list(place).values());
          values.remove(index(step, values.size() - 1));
          return PropValue.items(values);
        });
  }

  private static PropValue replace(PropValue document, JsonPointer path, PropValue value) {
    return path.isWhole()
        ? value
        : change(
            document,
            path,
            0,
            (place, step) -> {
              inner(place, step);
              return with(place, step, value);
            });
  }

  /** Recursion is safe: no value is deeper than a value may be. */
  private static PropValue change(PropValue place, JsonPointer path, int depth, LastStep last) {
    String step = path.steps().get(depth);
    if (depth == path.steps().size() - 1) {
      return last.change(place, step);
    }
    return with(place, step, change(inner(place, step), path, depth + 1, last));
  }

  private static PropValue with(PropValue place, String step, PropValue value) {
    if (place instanceof Fields fields) {
      return fields.with(step, value);
    }
    List<PropValue> values = new ArrayList<>(list(place).values());
    values.set(index(step, values.size() - 1), value);
    return PropValue.items(values);
  }

  private static PropValue inner(PropValue place, String step) {
    if (place instanceof Fields fields) {
      return fields.get(step).orElseThrow(() -> refuse("There is nothing at this place."));
    }
    Items items = list(place);
    return items.values().get(index(step, items.values().size() - 1));
  }

  private static Items list(PropValue place) {
    if (place instanceof Items items) {
      return items;
    }
    throw refuse("There is nothing in a value that is no list and no object.");
  }

  private static int index(String step, int last) {
    if (!INDEX.matcher(step).matches() || Integer.parseInt(step) > last) {
      throw refuse("There is no such place in the list.");
    }
    return Integer.parseInt(step);
  }

  private static DomainException refuse(String message) {
    return Problem.of(ErrorCode.COMP_INVALID_PATCH, message).asException();
  }

  private interface LastStep {
    PropValue change(PropValue place, String step);
  }
}
