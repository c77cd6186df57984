package dev.aether.domain.site.seo;

import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.PlainText;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.TextRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What search engines and link previews are told (specification, sections 1.2 and 3.1). The address
 * under which they find it is not part of it: that follows from where the site is deployed.
 *
 * @param title 1 to 60 characters
 * @param description up to 160 characters
 * @param keywords at most 20 of 1 to 60 characters; one that is there already, in whatever case of
 *     letters, is left out
 * @param language of the page, a BCP 47 tag such as {@code en}, {@code pt-BR} or {@code es-419}
 * @param entityType the type at schema.org of what the page is about, such as {@code Bakery}
 * @param image for link previews
 */
public record SeoData(
    String title,
    String description,
    List<String> keywords,
    String language,
    String entityType,
    Optional<ShareImage> image) {
  public static final int MAX_KEYWORDS = 20;

  private static final Pattern LANGUAGE =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");
  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]{2,40}");
  private static final int TITLE_LENGTH = 60;
  private static final TextRule TITLE = new TextRule("page title", 1, TITLE_LENGTH);
  private static final TextRule DESCRIPTION = new TextRule("page description", 0, 160);
  private static final TextRule KEYWORD = new TextRule("keyword", 1, 60);

  public SeoData {
    title = title(title);
    description = description(description);
    keywords = distinct(keywords);
    language = language(language);
    entityType = entityType(entityType);
    Objects.requireNonNull(image);
  }

  /** Search data without an image. */
  public SeoData(
      String title, String description, List<String> keywords, String language, String entityType) {
    this(title, description, keywords, language, entityType, Optional.empty());
  }

  /** What a site has until somebody names it. */
  public static SeoData untitled() {
    return new SeoData("Untitled", "", List.of(), "en", "Organization");
  }

  /** What a site has of which only the name is known. */
  public static SeoData named(String name) {
    SeoData untitled = untitled();
    String title = PlainText.line(name, TITLE_LENGTH);
    return title.isEmpty()
        ? untitled
        : new SeoData(
            title, untitled.description(), List.of(), untitled.language(), untitled.entityType());
  }

  /**
   * Reads search data; refuses with {@link ErrorCode#VAL_INVALID_INPUT}, the JSON pointer of each
   * wrong place and every field that it does not have. What is missing is as in {@link #untitled};
   * so is an empty title, and an empty image is none.
   */
  public static SeoData ofJson(String json) {
    return ofJson(JsonReader.read(json));
  }

  /** The same of JSON that was read already. */
  public static SeoData ofJson(PropValue json) {
    return SeoReader.read(json);
  }

  public PropValue toJson() {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("title", PropValue.text(title));
    fields.put("description", PropValue.text(description));
    fields.put("keywords", PropValue.texts(keywords));
    fields.put("language", PropValue.text(language));
    fields.put("entityType", PropValue.text(entityType));
    image.ifPresent(i -> fields.put("ogImage", PropValue.text(i.value())));
    return PropValue.fields(fields);
  }

  static String title(String text) {
    return TITLE.require(text, ErrorCode.VAL_INVALID_INPUT);
  }

  static String description(String text) {
    return DESCRIPTION.require(text, ErrorCode.VAL_INVALID_INPUT);
  }

  static String language(String text) {
    return requireForm(LANGUAGE, text, "A page's language is a tag such as en or pt-BR.");
  }

  static String entityType(String text) {
    return requireForm(TYPE, text, "What a page is about is a type of schema.org such as Bakery.");
  }

  static List<String> distinct(List<String> keywords) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String keyword : keywords) {
      String trimmed = KEYWORD.require(keyword, ErrorCode.VAL_INVALID_INPUT);
      found.putIfAbsent(trimmed.toLowerCase(Locale.ROOT), trimmed);
    }
    if (found.size() > MAX_KEYWORDS) {
      throw refused("A page has at most " + MAX_KEYWORDS + " keywords, not " + found.size() + ".");
    }
    return List.copyOf(found.values());
  }

  private static String requireForm(Pattern form, String text, String message) {
    if (text == null || !form.matcher(text).matches()) {
      throw refused(message);
    }
    return text;
  }

  private static RuntimeException refused(String message) {
    return Problem.of(ErrorCode.VAL_INVALID_INPUT, message).asException();
  }
}
