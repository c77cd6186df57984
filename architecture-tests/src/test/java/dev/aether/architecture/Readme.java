package dev.aether.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README's snippets by name. */
final class Readme {
  private static final Path FILE = Path.of("..", "README.md");

  private Readme() {}

  static String snippet(String name) {
    Matcher snippet =
        Pattern.compile("<!-- snippet: " + name + " -->\n```[a-z]+\n(.*?)```", Pattern.DOTALL)
            .matcher(text());
    if (!snippet.find()) {
      throw new IllegalStateException("the README has no snippet " + name);
    }
    return snippet.group(1);
  }

  private static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
