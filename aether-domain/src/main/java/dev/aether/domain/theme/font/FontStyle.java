package dev.aether.domain.theme.font;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The character of a site's letters (specification, section 2.1). Each is a stack of fonts that
 * machines already have, Korean ones among them, so that a page asks nobody else for a file.
 */
public enum FontStyle implements Font {
  MODERN(
      "Inter",
      "Segoe UI Variable Display",
      "Segoe UI",
      "system-ui",
      "-apple-system",
      "Roboto",
      "Helvetica Neue",
      "Apple SD Gothic Neo",
      "Malgun Gothic",
      "Noto Sans KR",
      "Noto Sans CJK KR",
      "sans-serif"),
  CLASSIC(
      "Iowan Old Style",
      "Palatino Linotype",
      "Palatino",
      "Book Antiqua",
      "URW Palladio L",
      "Georgia",
      "AppleMyungjo",
      "Nanum Myeongjo",
      "Noto Serif KR",
      "Noto Serif CJK KR",
      "Batang",
      "serif"),
  PLAYFUL(
      "ui-rounded",
      "SF Pro Rounded",
      "Hiragino Maru Gothic ProN",
      "Quicksand",
      "Nunito",
      "Arial Rounded MT Bold",
      "Trebuchet MS",
      "Verdana",
      "Apple SD Gothic Neo",
      "NanumSquareRound",
      "Malgun Gothic",
      "Noto Sans CJK KR",
      "sans-serif");

  private final List<String> families;

  FontStyle(String... families) {
    this.families = List.of(families);
  }

  /** The name in JSON, such as {@code modern}. */
  @Override
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The style of that name; refuses with {@link ErrorCode#SITE_INVALID_THEME}. */
  public static FontStyle ofWire(String wire) {
    return find(wire)
        .orElseThrow(
            () ->
                Problem.of(
                        ErrorCode.SITE_INVALID_THEME, "A font style is modern, classic or playful.")
                    .asException());
  }

  static Optional<FontStyle> find(String wire) {
    return Arrays.stream(values()).filter(style -> style.wire().equals(wire)).findFirst();
  }

  @Override
  public List<String> families() {
    return families;
  }

  @Override
  public FontStyle style() {
    return this;
  }
}
