package dev.aether.domain.template;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.TextRule;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the catalogue shows of a template, to anybody (specification, sections 1.4 and 2.3). Each
 * refusal is {@link ErrorCode#TEMPLATE_INVALID} with the pointer of its field.
 *
 * @param name 1 to 80 characters
 * @param description up to 500 characters
 * @param tags at most 10, each of 1 to 30 characters, lower case, each once
 * @param features at most 20, each of 1 to 80 characters
 * @param preview a picture of it, under https
 * @param demo where it can be tried, under https
 */
public record TemplateListing(
    String name,
    TemplateCategory category,
    String description,
    List<String> tags,
    List<String> features,
    Optional<URI> preview,
    Optional<URI> demo) {
  private static final TextRule NAME = new TextRule("name", 1, 80);
  private static final TextRule DESCRIPTION = new TextRule("description", 0, 500);
  private static final TextRule TAG = new TextRule("tag", 1, 30);
  private static final TextRule FEATURE = new TextRule("feature", 1, 80);

  public TemplateListing {
    name = NAME.requireAt("/name", name, ErrorCode.TEMPLATE_INVALID);
    Objects.requireNonNull(category);
    description = DESCRIPTION.requireAt("/description", description, ErrorCode.TEMPLATE_INVALID);
    tags =
        texts(TAG, "/tags", tags, 10).stream()
            .map(tag -> tag.toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
    features = texts(FEATURE, "/features", features, 20);
    requireHttps("/preview", preview);
    requireHttps("/demo", demo);
  }

  private static List<String> texts(TextRule rule, String pointer, List<String> texts, int most) {
    if (texts.size() > most) {
      throw refuse(pointer, "There are " + texts.size() + "; at most " + most + " fit.");
    }
    return IntStream.range(0, texts.size())
        .mapToObj(i -> rule.requireAt(pointer + "/" + i, texts.get(i), ErrorCode.TEMPLATE_INVALID))
        .toList();
  }

  private static void requireHttps(String pointer, Optional<URI> address) {
    address
        .filter(uri -> !"https".equals(uri.getScheme()) || uri.getHost() == null)
        .ifPresent(
            uri -> {
              throw refuse(pointer, "An address begins with https:// and a host.");
            });
  }

  private static RuntimeException refuse(String pointer, String message) {
    return Problem.at(ErrorCode.TEMPLATE_INVALID, pointer, message).asException();
  }
}
