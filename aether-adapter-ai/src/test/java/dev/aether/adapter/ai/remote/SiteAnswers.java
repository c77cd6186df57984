package dev.aether.adapter.ai.remote;

/** What models answer when they are asked for a site. */
final class SiteAnswers {
  private static final String THEME =
      """
      "theme":{"colors":{"primary":"#7a3b12","secondary":"#5b4636","background":"#fffaf3",
        "text":"#2b1d12","accent":""},"fonts":{"heading":"classic","body":"modern"},
        "colorScheme":"light"}""";

  static final String GOOD = site("Maison Levain", GOOD_SECTIONS(), THEME);

  private SiteAnswers() {}

  private static String GOOD_SECTIONS() {
    return """
      {"type":"header","props":{"brand":"Maison Levain","links":[{"label":"Contact","href":"#contact"}],
        "action":{"label":"","href":""}}},
      {"type":"hero","props":{"title":"Bread that takes its time","eyebrow":"","subtitle":"Sourdough in Lyon.",
        "actions":[{"label":"Visit","href":"#contact"}],"motif":"hills"}},
      {"type":"features","props":{"title":"What we bake","intro":"","items":[{"title":"Sourdough","text":"Overnight."}]}},
      {"type":"contact","props":{"title":"Visit us","intro":"","details":[{"label":"Telephone","value":"","href":"","placeholder":true}]}},
      {"type":"footer","props":{"brand":"Maison Levain","text":"","links":[]}}""";
  }

  /** One section lacks what it must have, and a colour is none. */
  static String faulty() {
    return site(
        "Maison Levain",
        GOOD_SECTIONS() + ",{\"type\":\"casino\",\"props\":{\"title\":\"Win\"}}",
        THEME.replace("#7a3b12", "url(//evil.example)"));
  }

  /** All that one would not want in a page. */
  static String hostile() {
    return site(
        "Levain\\u202e<script>alert(1)</script>",
        """
        {"type":"hero","onclick":"alert(1)","styles":{"background":"url(//evil.example)"},
          "props":{"title":"<img src=x onerror=alert(1)>","onload":"alert(1)",
          "image":{"src":"https://evil.example/track.gif","alt":""},
          "actions":[{"label":"Pay","href":"javascript:alert(1)"},{"label":"Win","href":"https://evil.example/"},
            {"label":"Write","href":"mailto:owner@levain.example"}],"motif":"hills"}},
        {"type":"script","props":{"text":"alert(1)"}},
        {"type":"features","props":{"title":"What we bake","items":"none"}}""",
        THEME);
  }

  static String site(String name, String sections, String theme) {
    return "{\"name\":\""
        + name
        + "\",\"description\":\"A bakery.\",\"language\":\"en\","
        + "\"title\":\"Maison Levain, bakery in Lyon\",\"keywords\":[\"bread\"],"
        + "\"entityType\":\"Bakery\",\"sections\":["
        + sections
        + "],"
        + theme
        + "}";
  }
}
