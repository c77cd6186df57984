package dev.aether.domain.render.html;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.PlainText;
import java.util.List;

/** A piece of a page, as a value; it becomes characters only in {@link HtmlPrinter}. */
public sealed interface Html {
  /** Nothing at all. */
  static Html nothing() {
    return new Group(List.of());
  }

  /** An element with what stands inside it. */
  static Element el(Tag tag, Html... inner) {
    return new Element(tag, Attributes.NONE, List.of(inner));
  }

  /** An element with what stands inside it. */
  static Element el(Tag tag, List<? extends Html> inner) {
    return new Element(tag, Attributes.NONE, List.copyOf(inner));
  }

  /** Words of the page, whatever characters they have. */
  static Html text(String words) {
    return new Words(words);
  }

  /** Pieces side by side. */
  static Html all(Html... pieces) {
    return new Group(List.of(pieces));
  }

  /** A block of JSON-LD, which browsers do not run. */
  static Html linkedData(PropValue json) {
    return new LinkedData(json);
  }

  /** Whether nothing of it would be seen: no element and no words. */
  default boolean isEmpty() {
    return this instanceof Group group && group.pieces().stream().allMatch(Html::isEmpty);
  }

  /** This element, or nothing where it would be an empty box. */
  default Html unlessHollow() {
    return this instanceof Element element && element.inner().stream().allMatch(Html::isEmpty)
        ? nothing()
        : this;
  }

  /** An element; attributes are printed in the order of {@link Attribute}. */
  record Element(Tag tag, Attributes attributes, List<Html> inner) implements Html {
    public Element {
      inner = List.copyOf(inner);
    }

    /** The element with one attribute more, or with another value for it. */
    public Element with(Attribute name, String value) {
      return new Element(tag, attributes.with(name, value), inner);
    }

    /** The element in these style classes. */
    public Element in(String... classes) {
      return with(Attribute.CLASS, String.join(" ", classes));
    }
  }

  /** See {@link Html#text}. */
  record Words(String value) implements Html {
    @Override
    public boolean isEmpty() {
      return !PlainText.isVisible(value);
    }
  }

  /** See {@link Html#linkedData}. */
  record LinkedData(PropValue json) implements Html {}

  /** See {@link Html#all}. */
  record Group(List<Html> pieces) implements Html {
    public Group {
      pieces = List.copyOf(pieces);
    }
  }
}
