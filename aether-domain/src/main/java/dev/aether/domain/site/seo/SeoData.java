package dev.aether.domain.site.seo;

import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.TextRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What search engines and link previews are told.
 *
 * @param title 1 to 60 characters
 * @param description up to 160 characters
 * @param keywords at most 20
 * @param language of the page, a BCP 47 tag such as {@code en}
 * @param entityType the type at schema.org of what the page is about, such as {@code Bakery}
 */
public record SeoData(
    String title, String description, List<String> keywords, String language, String entityType) {
  private static final Pattern LANGUAGE =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");
  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]{2,40}");
  private static final TextRule TITLE = new TextRule("page title", 1, 60);
  private static final TextRule DESCRIPTION = new TextRule("page description", 0, 160);
  private static final TextRule KEYWORD = new TextRule("keyword", 1, 60);

  public SeoData {
    title = TITLE.require(title, ErrorCode.VAL_INVALID_INPUT);
    description = DESCRIPTION.require(description, ErrorCode.VAL_INVALID_INPUT);
    keywords =
        keywords.stream()
            .map(k -> KEYWORD.require(k, ErrorCode.VAL_INVALID_INPUT))
            .limit(20)
            .toList();
    requireForm(LANGUAGE, language, "A page's language is a tag such as en or pt-BR.");
    requireForm(TYPE, entityType, "What a page is about is a type of schema.org such as Bakery.");
  }

  private static void requireForm(Pattern form, String text, String message) {
    if (text == null || !form.matcher(text).matches()) {
      throw Problem.of(ErrorCode.VAL_INVALID_INPUT, message).asException();
    }
  }

  public static SeoData untitled() {
    return new SeoData("Untitled", "", List.of(), "en", "Organization");
  }

  public PropValue toJson() {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("title", PropValue.text(title));
    fields.put("description", PropValue.text(description));
    fields.put("keywords", PropValue.texts(keywords));
    fields.put("language", PropValue.text(language));
    fields.put("entityType", PropValue.text(entityType));
    return PropValue.fields(fields);
  }

  public static SeoData ofJson(String json) {
    PropValue value = JsonReader.read(json);
    PropValue.Fields fields =
        value instanceof PropValue.Fields object ? object : PropValue.fields(Map.of());
    return new SeoData(
        fields.text("title", "Untitled"),
        fields.text("description", ""),
        fields.texts("keywords"),
        fields.text("language", "en"),
        fields.text("entityType", "Organization"));
  }
}
