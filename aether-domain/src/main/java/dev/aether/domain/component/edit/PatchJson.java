package dev.aether.domain.component.edit;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.PropValue.Items;
import dev.aether.domain.component.PropValue.Text;
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

/** The JSON form of a patch: a list of objects with an {@code op}. */
final class PatchJson {
  private PatchJson() {}

  static JsonPatch read(PropValue json) {
    if (!(json instanceof Items items)) {
      throw refuse("", "A patch is a list of operations.");
    }
    List<PatchOperation> operations = new ArrayList<>();
    for (int i = 0; i < items.values().size(); i++) {
      if (!(items.values().get(i) instanceof Fields fields)) {
        throw refuse("/" + i, "An operation is an object.");
      }
      operations.add(operation(fields, "/" + i));
    }
    return new JsonPatch(operations);
  }

  private static PatchOperation operation(Fields fields, String place) {
    JsonPointer path = pointer(fields, "path", place);
    return switch (fields.text("op", "")) {
      case "add" -> new Add(path, value(fields, place));
      case "remove" -> new Remove(path);
      case "replace" -> new Replace(path, value(fields, place));
      case "move" -> new Move(pointer(fields, "from", place), path);
      case "copy" -> new Copy(pointer(fields, "from", place), path);
      case "test" -> new Test(path, value(fields, place));
      default ->
          throw refuse(place + "/op", "An operation is add, remove, replace, move, copy or test.");
    };
  }

  private static JsonPointer pointer(Fields fields, String name, String place) {
    if (!(fields.values().get(name) instanceof Text text)) {
      throw refuse(place + "/" + name, "A JSON pointer is expected here.");
    }
    try {
      return JsonPointer.parse(text.value());
    } catch (DomainException e) {
      throw refuse(place + "/" + name, e.problem().message());
    }
  }

  private static PropValue value(Fields fields, String place) {
    return fields.get("value").orElseThrow(() -> refuse(place + "/value", "A value is missing."));
  }

  static PropValue write(JsonPatch patch) {
    return PropValue.items(patch.operations().stream().map(PatchJson::write).toList());
  }

  private static PropValue write(PatchOperation operation) {
    if (operation instanceof Add add) {
      return form("add", add).with("value", add.value());
    } else if (operation instanceof Remove remove) {
      return form("remove", remove);
    } else if (operation instanceof Replace replace) {
      return form("replace", replace).with("value", replace.value());
    } else if (operation instanceof Move move) {
      return form("move", move).with("from", PropValue.text(move.from().toString()));
    } else if (operation instanceof Copy copy) {
      return form("copy", copy).with("from", PropValue.text(copy.from().toString()));
    }
    Test test = (Test) operation;
    return form("test", test).with("value", test.value());
  }

  private static Fields form(String name, PatchOperation operation) {
    return Fields.of("op", PropValue.text(name))
        .with("path", PropValue.text(operation.path().toString()));
  }

  private static DomainException refuse(String pointer, String message) {
    return Problem.at(ErrorCode.COMP_INVALID_PATCH, pointer, message).asException();
  }
}
