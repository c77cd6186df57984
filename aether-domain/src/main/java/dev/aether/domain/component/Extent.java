package dev.aether.domain.component;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much there is in a list or an object, added up once when it is made. Comparing it first makes
 * different values quickly different.
 */
record Extent(int depth, int count, int bytes, int hash) {

  static Extent ofList(List<PropValue> values) {
    Sum sum = new Sum(values.size());
    int hash = 1;
    for (PropValue value : values) {
      sum.add(value);
      hash = 31 * hash + value.hashCode();
    }
    return sum.with(hash);
  }

  static Extent ofObject(Map<String, PropValue> values) {
    Sum sum = new Sum(values.size());
    int hash = 0;
    for (Map.Entry<String, PropValue> field : values.entrySet()) {
      PropValue value = Objects.requireNonNull(field.getValue());
      sum.bytes += JsonPrinter.bytes(field.getKey()) + 1L;
      sum.add(value);
      hash += field.getKey().hashCode() ^ value.hashCode();
    }
    return sum.with(hash);
  }

  private static final class Sum {
    private int depth = 1;
    private long count = 1;
    private long bytes;

    /** Brackets and commas. */
    Sum(int members) {
      bytes = 2L + Math.max(0, members - 1);
    }

    /** Refuses at once, before the rest is looked at: it may be the same large text many times. */
    void add(PropValue value) {
      depth = Math.max(depth, value.depth() + 1);
      count += value.count();
      bytes += value.bytes();
      if (depth > PropValue.MAX_DEPTH) {
        throw tooMuch("nesting deeper than " + PropValue.MAX_DEPTH + " levels");
      }
      if (count > PropValue.MAX_VALUES) {
        throw tooMuch("more than " + PropValue.MAX_VALUES + " values");
      }
      if (bytes > PropValue.MAX_BYTES) {
        throw tooMuch("more than " + PropValue.MAX_BYTES + " bytes");
      }
    }

    Extent with(int hash) {
      return new Extent(depth, (int) count, (int) bytes, hash);
    }

    private static RuntimeException tooMuch(String what) {
      return Problem.of(ErrorCode.VAL_INVALID_INPUT, "The value has " + what + ".").asException();
    }
  }
}
