package dev.aether.domain.component.edit;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.JsonPointer;
import java.util.Objects;

/** One operation of a JSON Patch (RFC 6902, section 4). */
public sealed interface PatchOperation {

  /** The place that it changes or looks at. */
  JsonPointer path();

  /** The same in a document that has, at this place, what this one is for. */
  PatchOperation within(JsonPointer place);

  /** A value comes to a place: into a list before what is there, into an object instead of it. */
  record Add(JsonPointer path, PropValue value) implements PatchOperation {
    public Add {
      Objects.requireNonNull(path);
      Objects.requireNonNull(value);
    }

    @Override
    public PatchOperation within(JsonPointer place) {
      return new Add(place.then(path), value);
    }
  }

  /** What is there goes. */
  record Remove(JsonPointer path) implements PatchOperation {
    public Remove {
      Objects.requireNonNull(path);
    }

    @Override
    public PatchOperation within(JsonPointer place) {
      return new Remove(place.then(path));
    }
  }

  /** What is there becomes another value. */
  record Replace(JsonPointer path, PropValue value) implements PatchOperation {
    public Replace {
      Objects.requireNonNull(path);
      Objects.requireNonNull(value);
    }

    @Override
    public PatchOperation within(JsonPointer place) {
      return new Replace(place.then(path), value);
    }
  }

  /** What is at one place goes to another. */
  record Move(JsonPointer from, JsonPointer path) implements PatchOperation {
    public Move {
      Objects.requireNonNull(from);
      Objects.requireNonNull(path);
    }

    @Override
    public PatchOperation within(JsonPointer place) {
      return new Move(place.then(from), place.then(path));
    }
  }

  /** What is at one place comes to another, too. */
  record Copy(JsonPointer from, JsonPointer path) implements PatchOperation {
    public Copy {
      Objects.requireNonNull(from);
      Objects.requireNonNull(path);
    }

    @Override
    public PatchOperation within(JsonPointer place) {
      return new Copy(place.then(from), place.then(path));
    }
  }

  /** What is there is this value, or the whole patch is refused. */
  record Test(JsonPointer path, PropValue value) implements PatchOperation {
    public Test {
      Objects.requireNonNull(path);
      Objects.requireNonNull(value);
    }

    @Override
    public PatchOperation within(JsonPointer place) {
      return new Test(place.then(path), value);
    }
  }
}
