package dev.aether.domain.component;

import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.Utf16;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads JSON strictly (RFC 8259): no field twice, no lone surrogate, no NUL, no trailing text, no
 * number beyond what is stored. Depth, values and length are limited while reading, before memory
 * is spent.
 *
 * <p>A node at the deepest allowed level of a tree, with props in it, stays well inside {@link
 * #MAX_DEPTH}; that bound also bounds this class's recursion.
 */
public final class JsonReader {
  public static final int MAX_DEPTH = PropValue.MAX_DEPTH;
  public static final int MAX_VALUES = PropValue.MAX_VALUES;
  public static final int MAX_CHARACTERS = 4 << 20;

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?");

  private final String in;
  private int at;
  private int depth;
  private int values;

  private JsonReader(String in) {
    this.in = in;
  }

  /** The value of {@code json}; refuses with {@link ErrorCode#VAL_INVALID_FORMAT} and the place. */
  public static PropValue read(String json) {
    if (json.length() > MAX_CHARACTERS) {
      throw Problem.of(
              ErrorCode.VAL_INVALID_INPUT,
              "The JSON has more than " + MAX_CHARACTERS + " characters.")
          .asException();
    }
    JsonReader reader = new JsonReader(json);
    PropValue value = reader.value();
    reader.blanks();
    if (reader.at < json.length()) {
      throw reader.wrong("text after the value");
    }
    return value;
  }

  private PropValue value() {
    blanks();
    if (++values > MAX_VALUES) {
      throw wrong("more than " + MAX_VALUES + " values");
    }
    return switch (peek()) {
      case '{' -> object();
      case '[' -> list();
      case '"' -> PropValue.text(string());
      case 't' -> word("true", PropValue.flag(true));
      case 'f' -> word("false", PropValue.flag(false));
      case 'n' -> word("null", PropValue.Null.INSTANCE);
      default -> number();
    };
  }

  private PropValue object() {
    enter();
    Map<String, PropValue> fields = new LinkedHashMap<>();
    while (more(fields.isEmpty(), '}')) {
      blanks();
      String name = string();
      blanks();
      expect(':');
      if (fields.put(name, value()) != null) {
        throw wrong("a field twice in one object");
      }
    }
    depth--;
    return PropValue.fields(fields);
  }

  private PropValue list() {
    enter();
    List<PropValue> items = new ArrayList<>();
    while (more(items.isEmpty(), ']')) {
      items.add(value());
    }
    depth--;
    return PropValue.items(items);
  }

  private void enter() {
    at++;
    if (++depth > MAX_DEPTH) {
      throw wrong("nesting deeper than " + MAX_DEPTH);
    }
  }

  /** Steps over a comma or the end; whether another member follows. */
  private boolean more(boolean first, char end) {
    blanks();
    if (peek() == end) {
      at++;
      return false;
    }
    if (!first) {
      expect(',');
    }
    return true;
  }

  private String string() {
    expect('"');
    int end = endOfPlain();
    if (end > 0) {
      String plain = in.substring(at, end);
      at = end + 1;
      return plain;
    }
    StringBuilder text = new StringBuilder();
    while (true) {
      char c = next();
      if (c == '"') {
        return wellFormed(text.toString());
      }
      if (c < 0x20) {
        throw wrong("a control character in a string");
      }
      text.append(c == '\\' ? escaped() : c);
    }
  }

  /** Where the string ends, if it stands there letter by letter; else 0. */
  private int endOfPlain() {
    for (int i = at; i < in.length(); i++) {
      char c = in.charAt(i);
      if (c == '"') {
        return i;
      }
      if (c == '\\' || c < 0x20 || Character.isSurrogate(c)) {
        return 0;
      }
    }
    return 0;
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hex();
      default -> throw wrong("an unknown escape");
    };
  }

  private char hex() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      char c = next();
      if (!HexFormat.isHexDigit(c)) {
        throw wrong("an escape that is not hexadecimal");
      }
      code = code * 16 + HexFormat.fromHexDigit(c);
    }
    return (char) code;
  }

  private String wellFormed(String text) {
    if (text.indexOf('\0') >= 0) {
      throw wrong("a NUL character");
    }
    if (Utf16.hasLoneSurrogate(text)) {
      throw wrong("half of a surrogate pair");
    }
    return text;
  }

  private PropValue number() {
    int start = at;
    while (at < in.length() && "+-.eE0123456789".indexOf(in.charAt(at)) >= 0) {
      at++;
    }
    String digits = in.substring(start, at);
    if (!NUMBER.matcher(digits).matches()) {
      at = start;
      throw wrong("something that is not a value");
    }
    BigDecimal number = new BigDecimal(digits);
    if (!PropValue.Num.fits(number)) {
      at = start;
      throw wrong("a number with too many digits");
    }
    return new PropValue.Num(number);
  }

  private PropValue word(String word, PropValue value) {
    if (!in.startsWith(word, at)) {
      throw wrong("something that is not a value");
    }
    at += word.length();
    return value;
  }

  private void blanks() {
    while (at < in.length() && " \t\r\n".indexOf(in.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    return at < in.length() ? in.charAt(at) : '\0';
  }

  private char next() {
    if (at >= in.length()) {
      throw wrong("an end too early");
    }
    return in.charAt(at++);
  }

  private void expect(char c) {
    if (peek() != c) {
      throw wrong(at >= in.length() ? "an end too early" : "no '" + c + "'");
    }
    at++;
  }

  private DomainException wrong(String what) {
    return new Problem(
            ErrorCode.VAL_INVALID_FORMAT,
            "The JSON has " + what + " at character " + at + ".",
            Map.of("offset", at))
        .asException();
  }
}
