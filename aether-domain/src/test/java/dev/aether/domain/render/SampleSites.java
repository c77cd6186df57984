package dev.aether.domain.render;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.Radius;
import dev.aether.domain.theme.Theme;
import dev.aether.domain.theme.ThemeColors;
import dev.aether.domain.theme.font.FontStyle;
import dev.aether.domain.theme.font.ThemeFonts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Sites as owners might have them, different in kind, language and look. */
final class SampleSites {
  private SampleSites() {}

  static Map<String, SiteContent> all() {
    return Map.of(
        "bakery", bakery(),
        "law-firm", lawFirm(),
        "ramen", ramen(),
        "saas", saas(),
        "photographer", photographer(),
        "blank", SiteContent.blank());
  }

  static SiteContent bakery() {
    return site(
        "bakery",
        "Morning Loaf",
        new SeoData(
            "Morning Loaf: sourdough bakery in Lisbon",
            "Slow sourdough, warm pastries and good coffee.",
            List.of("bakery", "sourdough"),
            "en",
            "Bakery"),
        ThemeColors.ofHex("#9a3b14", "#4a2a18", "#fdf6ec", "#2b1a10", "#d98324"),
        FontStyle.CLASSIC,
        ColorScheme.LIGHT,
        10);
  }

  static SiteContent lawFirm() {
    return site(
        "law-firm",
        "Hartwell & Lindqvist",
        new SeoData("Hartwell & Lindqvist", "Attorneys at law.", List.of(), "en", "LegalService"),
        ThemeColors.ofHex("#1f3a5f", "#16263d", "#ffffff", "#18212d", "#a9802f"),
        FontStyle.CLASSIC,
        ColorScheme.LIGHT,
        2);
  }

  static SiteContent ramen() {
    return site(
        "ramen",
        "밤의 라멘",
        new SeoData("밤의 라멘", "늦은 밤의 뜨거운 한 그릇.", List.of("라멘"), "ko", "Restaurant"),
        ThemeColors.ofHex("#d7263d", "#2e294e", "#fffaf3", "#1b1b1e", "#f2a541"),
        FontStyle.MODERN,
        ColorScheme.DARK,
        14);
  }

  static SiteContent saas() {
    return site(
        "saas",
        "Ledgerly",
        new SeoData("Ledgerly", "Close your books before lunch.", List.of(), "en", "Product"),
        ThemeColors.ofHex("#3b5bfd", "#14213d", "#ffffff", "#10162a", "#15c39a"),
        FontStyle.MODERN,
        ColorScheme.AUTO,
        12);
  }

  static SiteContent photographer() {
    return site(
        "photographer",
        "Ines Okafor",
        new SeoData("Ines Okafor, photographer", "", List.of(), "en", "Person"),
        ThemeColors.ofHex("#2f5d50", "#23352f", "#f4f1ea", "#1c2421", "#e4a853"),
        FontStyle.PLAYFUL,
        ColorScheme.AUTO,
        20);
  }

  private static SiteContent site(
      String tree,
      String name,
      SeoData seo,
      ThemeColors colors,
      FontStyle font,
      ColorScheme scheme,
      int radius) {
    FontStyle body = font == FontStyle.CLASSIC ? FontStyle.MODERN : font;
    return new SiteContent(
        new SiteName(name),
        "A site for tests.",
        ComponentTree.ofJson(read(tree + ".json")),
        Theme.of(colors, ThemeFonts.of(font, body), scheme, Radius.px(radius)),
        seo);
  }

  private static String read(String name) {
    try (InputStream in = SampleSites.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
