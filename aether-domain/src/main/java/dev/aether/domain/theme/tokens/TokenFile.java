package dev.aether.domain.theme.tokens;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.reading.ObjectReader;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tokens of a file by path, with the types that groups hand down. */
final class TokenFile {
  static final int MAX_DEPTH = 16;
  static final int MAX_TOKENS = 2_000;

  private static final Set<String> GROUP_NOTES =
      Set.of("$type", "$description", "$deprecated", "$extensions");
  private static final Set<String> TOKEN_NOTES =
      Set.of("$value", "$type", "$description", "$deprecated", "$extensions");
  private static final String ROOT_TOKEN = "$root";

  private final Map<String, Token> tokens = new LinkedHashMap<>();
  private final List<IgnoredToken> ignored = new ArrayList<>();
  private final PropValue.Fields root;

  private TokenFile(PropValue.Fields root) {
    this.root = root;
  }

  static TokenFile of(PropValue json) {
    if (!(json instanceof PropValue.Fields fields)) {
      throw refused("", "A file of tokens is an object.");
    }
    TokenFile file = new TokenFile(fields);
    file.group(fields, "", "", "", 1);
    return file;
  }

  Map<String, Token> tokens() {
    return tokens;
  }

  /** Properties that this reader does not know and that could stand for tokens. */
  List<IgnoredToken> ignored() {
    return ignored;
  }

  /** What the file says of itself under the extension {@code name}. */
  Optional<PropValue> extension(String name) {
    return root.values().get("$extensions") instanceof PropValue.Fields extensions
        ? Optional.ofNullable(extensions.values().get(name))
        : Optional.empty();
  }

  static DomainException refused(String pointer, String message) {
    return Problem.at(ErrorCode.SITE_INVALID_THEME, pointer, message).asException();
  }

  private void group(
      PropValue.Fields group, String path, String pointer, String inherited, int depth) {
    if (depth > MAX_DEPTH) {
      throw refused(pointer, "The groups are deeper than " + MAX_DEPTH + " levels.");
    }
    String type = group.text("$type", inherited);
    group
        .values()
        .forEach(
            (name, value) -> {
              String inner = path.isEmpty() ? name : path + "." + name;
              String at = ObjectReader.pointer(pointer, name);
              if (name.startsWith("$") && !name.equals(ROOT_TOKEN)) {
                note(name, inner, GROUP_NOTES);
              } else {
                checkName(name, at);
                member(value, inner, at, type, depth);
              }
            });
  }

  private void member(PropValue value, String path, String pointer, String type, int depth) {
    if (!(value instanceof PropValue.Fields fields)) {
      throw refused(pointer, "A token or a group is an object.");
    }
    if (!fields.values().containsKey("$value")) {
      group(fields, path, pointer, type, depth + 1);
      return;
    }
    if (tokens.size() == MAX_TOKENS) {
      throw refused(pointer, "The file has more than " + MAX_TOKENS + " tokens.");
    }
    fields.values().keySet().forEach(name -> note(name, path + "." + name, TOKEN_NOTES));
    PropValue own = fields.values().get("$value");
    tokens.put(path, new Token(path, pointer + "/$value", fields.text("$type", type), own));
  }

  private void note(String name, String path, Set<String> known) {
    if (!known.contains(name)) {
      ignored.add(new IgnoredToken(path, "This property is not understood."));
    }
  }

  private static void checkName(String name, String pointer) {
    boolean wrong = name.isEmpty() || name.chars().anyMatch(c -> "{}.".indexOf(c) >= 0);
    if (wrong) {
      throw refused(pointer, "A token's name is not empty and has no dot and no brace.");
    }
  }
}
