package dev.aether.domain.theme.tokens;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.reading.ObjectReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows aliases, {@code "{group.token}"}, to the values that they stand for, also inside of
 * composite values. Each token is resolved once, so that aliases to aliases cost no more than the
 * tokens there are.
 */
final class TokenAliases {
  private static final Pattern ALIAS = Pattern.compile("\\{([^{}]{1,400})}");
  private static final int MAX_DEPTH = 8;

  /** All values of a file together, once aliases inside of lists and objects are replaced. */
  private static final int MAX_VALUES = 20_000;

  private final Map<String, Token> tokens;
  private final Map<String, Token> resolved = new HashMap<>();
  private final Set<String> open = new LinkedHashSet<>();
  private int values;

  TokenAliases(Map<String, Token> tokens) {
    this.tokens = tokens;
  }

  /** The token with every alias in it replaced, and the type of what it is an alias of. */
  Token resolve(Token token) {
    Token known = resolved.get(token.path());
    if (known != null) {
      return known;
    }
    if (open.size() == TokenFile.MAX_DEPTH * 4) {
      throw TokenFile.refused(token.pointer(), "Too many aliases lead to one another.");
    }
    if (!open.add(token.path())) {
      throw TokenFile.refused(
          token.pointer(), "The alias leads back to itself, over " + String.join(", ", open) + ".");
    }
    Optional<Token> target = target(token.value(), token.pointer());
    String type = token.type().isEmpty() ? target.map(Token::type).orElse("") : token.type();
    PropValue value =
        target.map(Token::value).orElseGet(() -> inside(token.value(), token.pointer(), 1));
    open.remove(token.path());
    Token done = new Token(token.path(), token.pointer(), type, value);
    resolved.put(token.path(), done);
    return done;
  }

  private Optional<Token> target(PropValue value, String pointer) {
    if (!(value instanceof PropValue.Text text)) {
      return Optional.empty();
    }
    Matcher alias = ALIAS.matcher(text.value());
    if (!alias.matches()) {
      return Optional.empty();
    }
    Token target = tokens.get(alias.group(1));
    if (target == null) {
      throw TokenFile.refused(pointer, "There is no token " + alias.group(1) + ".");
    }
    return Optional.of(resolve(target));
  }

  private PropValue inside(PropValue value, String pointer, int depth) {
    if (depth > MAX_DEPTH) {
      throw TokenFile.refused(pointer, "The value is deeper than " + MAX_DEPTH + " levels.");
    }
    if (++values > MAX_VALUES) {
      throw TokenFile.refused(pointer, "The file has more than " + MAX_VALUES + " values.");
    }
    if (value instanceof PropValue.Items items) {
      List<PropValue> list = new ArrayList<>();
      for (int i = 0; i < items.values().size(); i++) {
        list.add(member(items.values().get(i), pointer + "/" + i, depth));
      }
      return PropValue.items(list);
    }
    if (value instanceof PropValue.Fields fields) {
      Map<String, PropValue> object = new LinkedHashMap<>();
      fields
          .values()
          .forEach(
              (name, v) -> object.put(name, member(v, ObjectReader.pointer(pointer, name), depth)));
      return PropValue.fields(object);
    }
    return value;
  }

  private PropValue member(PropValue value, String pointer, int depth) {
    return target(value, pointer)
        .map(Token::value)
        .orElseGet(() -> inside(value, pointer, depth + 1));
  }
}
