package dev.aether.domain.site;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.edit.JsonPatch;
import dev.aether.domain.component.edit.PatchOperation;
import dev.aether.domain.component.edit.TreeDiff;
import dev.aether.domain.component.edit.TreeEdit;
import dev.aether.domain.component.edit.TreePatch;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.JsonPointer;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.theme.ThemeJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** JSON Patch (RFC 6902) of a content's JSON form: what it does, and what leads to another. */
public final class ContentPatch {
  private static final String NAME = "name";
  private static final String DESCRIPTION = "description";
  private static final String COMPONENTS = "components";
  private static final String THEME = "theme";
  private static final String SEO = "seoMetadata";

  /** An edit is at most two operations, and there are four other parts. */
  private static final int MAX_EDITS = JsonPatch.MAX_OPERATIONS / 2 - 4;

  private ContentPatch() {}

  /**
   * The changes that the patch makes of the object with {@code name}, {@code description}, {@code
   * components}, {@code theme} and {@code seoMetadata}. Refuses what {@link JsonPatch#apply}
   * refuses, {@code VAL_INVALID_INPUT} where a member has come or gone, and a part that is none
   * with that part's own code.
   */
  public static SiteChanges apply(SiteContent content, JsonPatch patch) {
    PropValue.Fields before = document(content);
    PropValue after = patch.apply(before);
    if (!(after instanceof PropValue.Fields fields)
        || !fields.values().keySet().equals(before.values().keySet())) {
      throw Problem.of(
              ErrorCode.VAL_INVALID_INPUT,
              "A patched site has its name, description, components, theme and seoMetadata, and"
                  + " nothing else.")
          .asException();
    }
    return new SiteChanges(
        part(fields, NAME, value -> new SiteName(text(value))),
        part(fields, DESCRIPTION, ContentPatch::text),
        part(fields, COMPONENTS, ComponentTree::ofJson),
        part(fields, THEME, ThemeJson::read),
        part(fields, SEO, SeoData::ofJson));
  }

  /**
   * The patch that makes of one content's JSON form the other's: components node by node, every
   * other part whole.
   */
  public static JsonPatch between(SiteContent from, SiteContent to) {
    PropValue.Fields before = document(from);
    PropValue.Fields after = document(to);
    List<PatchOperation> operations = new ArrayList<>();
    for (Map.Entry<String, PropValue> part : after.values().entrySet()) {
      if (part.getValue().equals(before.values().get(part.getKey()))) {
        continue;
      }
      if (part.getKey().equals(COMPONENTS)) {
        operations.addAll(between(from.tree(), to.tree()));
      } else {
        operations.add(new PatchOperation.Replace(place(part.getKey()), part.getValue()));
      }
    }
    return new JsonPatch(operations);
  }

  /** A tree that has little in common with the other comes whole: a patch has its limit. */
  private static List<PatchOperation> between(ComponentTree from, ComponentTree to) {
    List<TreeEdit> edits = TreeDiff.between(from, to);
    if (edits.size() > MAX_EDITS || !from.version().equals(to.version())) {
      return List.of(new PatchOperation.Replace(place(COMPONENTS), to.toJson()));
    }
    return TreePatch.of(from, edits).within(place(COMPONENTS)).operations();
  }

  private static JsonPointer place(String part) {
    return JsonPointer.WHOLE.then(part);
  }

  private static PropValue.Fields document(SiteContent content) {
    Map<String, PropValue> parts = new LinkedHashMap<>();
    parts.put(NAME, PropValue.text(content.name().value()));
    parts.put(DESCRIPTION, PropValue.text(content.description()));
    parts.put(COMPONENTS, content.tree().toJson());
    parts.put(THEME, ThemeJson.write(content.theme()));
    parts.put(SEO, content.seo().toJson());
    return PropValue.fields(parts);
  }

  private static <T> Optional<T> part(
      PropValue.Fields fields, String name, Function<PropValue, T> reading) {
    try {
      return fields.get(name).map(reading);
    } catch (DomainException e) {
      throw new DomainException(e.problem().under("/" + name), e);
    }
  }

  private static String text(PropValue value) {
    if (value instanceof PropValue.Text text) {
      return text.value();
    }
    throw Problem.of(ErrorCode.VAL_INVALID_INPUT, "This is a text.").asException();
  }
}
