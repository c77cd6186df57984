package dev.aether.domain.render.html;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The attributes of an element, in the order of {@link Attribute}. A page has thousands of them, so
 * they lie in two short arrays, which are copied once for each that is added.
 */
public final class Attributes {
  static final Attributes NONE = new Attributes(new Attribute[0], new String[0]);

  private final Attribute[] names;
  private final String[] values;

  private Attributes(Attribute[] names, String[] values) {
    this.names = names;
    this.values = values;
  }

  /** The value of one. */
  public Optional<String> get(Attribute name) {
    int at = Arrays.binarySearch(names, name);
    return at < 0 ? Optional.empty() : Optional.of(values[at]);
  }

  /** These with one more, or with another value for it. */
  Attributes with(Attribute name, String value) {
    int at = Arrays.binarySearch(names, name);
    if (at >= 0) {
      String[] changed = values.clone();
      changed[at] = value;
      return new Attributes(names, changed);
    }
    return new Attributes(inserted(names, -at - 1, name), inserted(values, -at - 1, value));
  }

  void forEach(BiConsumer<Attribute, String> action) {
    for (int i = 0; i < names.length; i++) {
      action.accept(names[i], values[i]);
    }
  }

  private static <T> T[] inserted(T[] all, int at, T one) {
    T[] more = Arrays.copyOf(all, all.length + 1);
    System.arraycopy(all, at, more, at + 1, all.length - at);
    more[at] = one;
    return more;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attributes attributes
        && Arrays.equals(names, attributes.names)
        && Arrays.equals(values, attributes.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(names) + Arrays.hashCode(values);
  }
}
