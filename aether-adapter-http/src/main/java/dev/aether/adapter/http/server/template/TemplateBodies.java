package dev.aether.adapter.http.server.template;

import dev.aether.adapter.http.server.shared.FieldErrors;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.adapter.http.server.shared.RawJson;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.template.AiPrompts;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateBody;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.template.TemplateListing;
import dev.aether.domain.template.TemplatePrice;
import dev.aether.domain.theme.Theme;
import dev.aether.domain.theme.ThemeJson;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The bodies that templates are made and changed by (specification, section 2.3). */
final class TemplateBodies {
  private TemplateBodies() {}

  /** A template's parts; where one is changed, those that are missing stay. */
  record Parts(
      String name,
      String category,
      String description,
      List<@NotNull @Size(max = 30) String> tags,
      List<@NotNull @Size(max = 80) String> features,
      String preview,
      String demo,
      RawJson structure,
      RawJson defaultContent,
      List<@NotNull RawJson> themePresets,
      Prompts aiPrompts,
      Boolean isPremium,
      BigDecimal price) {

    /** The listing of a new template. */
    TemplateListing listing() {
      require("/name", name);
      require("/category", category);
      require("/structure", structure);
      return listing(
          new TemplateListing(
              "x",
              TemplateCategory.OTHER,
              "",
              List.of(),
              List.of(),
              Optional.empty(),
              Optional.empty()));
    }

    /** The body of a new template. */
    TemplateBody body() {
      return body(TemplateBody.of(ComponentTree.blank()));
    }

    /** What becomes of a template. */
    Template appliedTo(Template template) {
      return new Template(
          template.id(),
          template.slug(),
          listing(template.listing()),
          body(template.body()),
          isPremium == null && price == null ? template.price() : cost(),
          template.creator(),
          template.official());
    }

    TemplatePrice cost() {
      return TemplatePrice.ofEdge(Boolean.TRUE.equals(isPremium), Optional.ofNullable(price));
    }

    private TemplateListing listing(TemplateListing old) {
      return new TemplateListing(
          name == null ? old.name() : name,
          category == null
              ? old.category()
              : Params.choose(category, "category", TemplateCategory.class),
          description == null ? old.description() : description,
          tags == null ? old.tags() : tags,
          features == null ? old.features() : features,
          preview == null ? old.preview() : Optional.of(address("/preview", preview)),
          demo == null ? old.demo() : Optional.of(address("/demo", demo)));
    }

    private TemplateBody body(TemplateBody old) {
      FieldErrors errors = new FieldErrors();
      Optional<ComponentTree> tree =
          errors.read("/structure", structure, it -> ComponentTree.ofJson(it.text()));
      Optional<PropValue.Fields> content =
          errors.read(
              "/defaultContent",
              defaultContent,
              it -> (PropValue.Fields) JsonReader.read(it.text()));
      Optional<List<Theme>> themes =
          errors.read(
              "/themePresets",
              themePresets,
              all -> all.stream().map(theme -> ThemeJson.read(theme.text())).toList());
      errors.throwIfAny();
      return new TemplateBody(
          tree.orElse(old.structure()),
          content.orElse(old.defaultContent()),
          themes.orElse(old.themePresets()),
          aiPrompts == null ? old.prompts() : aiPrompts.read());
    }

    private static void require(String pointer, Object field) {
      if (field == null) {
        throw Problem.at(ErrorCode.VAL_MISSING_FIELD, pointer, "This field is missing.")
            .asException();
      }
    }

    private static URI address(String pointer, String text) {
      try {
        return URI.create(text);
      } catch (IllegalArgumentException e) {
        throw Problem.at(
                ErrorCode.TEMPLATE_INVALID, pointer, "An address begins with https:// and a host.")
            .asException();
      }
    }
  }

  record Prompts(String structure, String content, String style) {
    AiPrompts read() {
      return new AiPrompts(text(structure), text(content), text(style));
    }

    private static String text(String prompt) {
      return prompt == null ? "" : prompt;
    }
  }

  record RatingJson(@NotNull @Min(1) @Max(5) Integer rating) {}
}
