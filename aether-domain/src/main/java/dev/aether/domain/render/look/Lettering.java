package dev.aether.domain.render.look;

import dev.aether.domain.site.FontStyle;
import java.util.LinkedHashMap;
import java.util.Map;

/** The letters of a page and the forms that go with them; only fonts that machines have. */
final class Lettering {
  private static final String SANS =
      "Inter,\"Segoe UI Variable Display\",\"Segoe UI\",system-ui,-apple-system,Roboto,"
          + "\"Helvetica Neue\",\"Apple SD Gothic Neo\",\"Malgun Gothic\",\"Noto Sans KR\","
          + "\"Noto Sans CJK KR\",sans-serif";
  private static final String SERIF =
      "\"Iowan Old Style\",\"Palatino Linotype\",Palatino,\"Book Antiqua\",\"URW Palladio L\","
          + "Georgia,AppleMyungjo,\"Nanum Myeongjo\",\"Noto Serif KR\",\"Noto Serif CJK KR\","
          + "Batang,serif";
  private static final String ROUND =
      "ui-rounded,\"SF Pro Rounded\",\"Hiragino Maru Gothic ProN\",Quicksand,Nunito,"
          + "\"Arial Rounded MT Bold\",\"Trebuchet MS\",Verdana,\"Apple SD Gothic Neo\","
          + "\"NanumSquareRound\",\"Malgun Gothic\",\"Noto Sans CJK KR\",sans-serif";

  private Lettering() {}

  static String fonts(FontStyle style) {
    return switch (style) {
      case MODERN -> SANS;
      case CLASSIC -> SERIF;
      case PLAYFUL -> ROUND;
    };
  }

  /** The character of titles, and of the frames and buttons beside them. */
  static Map<String, String> character(FontStyle style, int radius) {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("--title-font", fonts(style));
    switch (style) {
      case MODERN -> {
        forms.put("--title-weight", "720");
        forms.put("--title-spacing", "-.028em");
        forms.put("--button-radius", radius + "px");
        forms.put("--frame", Math.min(radius * 3, 48) + "px");
      }
      case CLASSIC -> {
        forms.put("--title-weight", "500");
        forms.put("--title-spacing", "-.012em");
        forms.put("--button-radius", radius + "px");
        forms.put("--frame", "15rem 15rem " + radius + "px " + radius + "px");
      }
      case PLAYFUL -> {
        forms.put("--title-weight", "800");
        forms.put("--title-spacing", "-.015em");
        forms.put("--button-radius", "10rem");
        forms.put("--frame", "46% 54% 42% 58%/52% 44% 56% 48%");
      }
    }
    return forms;
  }
}
