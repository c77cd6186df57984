package dev.aether.application.transfer;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.TextRule;
import dev.aether.domain.site.SiteChanges;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.theme.ThemeJson;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A version of a site as one JSON object; what is read has passed every check of an editor's. */
final class VersionJson {
  private static final Set<String> FIELDS =
      Set.of(
          "version", "at", "change", "name", "description", "components", "theme", "seoMetadata");
  private static final TextRule CHANGE = new TextRule("change", 0, 1_000);
  private static final Instant FIRST = Instant.EPOCH;
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

  private final String entry;
  private final PropValue.Fields json;

  private VersionJson(String entry, PropValue.Fields json) {
    this.entry = entry;
    this.json = json;
  }

  static PropValue.Fields write(SiteFile.Version version) {
    SiteContent content = version.content();
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("version", PropValue.number(version.number()));
    fields.put("at", PropValue.text(version.at().toString()));
    fields.put("change", PropValue.text(version.change()));
    fields.put("name", PropValue.text(content.name().value()));
    fields.put("description", PropValue.text(content.description()));
    fields.put("components", content.tree().toJson());
    fields.put("theme", ThemeJson.write(content.theme()));
    fields.put("seoMetadata", content.seo().toJson());
    return PropValue.fields(fields);
  }

  /** Refuses with the place after the entry's name. */
  static SiteFile.Version read(String entry, PropValue.Fields json) {
    if (!json.values().keySet().equals(FIELDS)) {
      throw SiteFile.refused("The fields of " + entry + " are not those of a version.");
    }
    return new VersionJson(entry, json).version();
  }

  private SiteFile.Version version() {
    String change = part("change", v -> CHANGE.require(text(v), ErrorCode.VAL_INVALID_INPUT));
    return new SiteFile.Version(number(), at(), change, content());
  }

  private SiteContent content() {
    return new SiteContent(
        part("name", value -> new SiteName(text(value))),
        part(
            "description",
            v -> SiteChanges.DESCRIPTION.require(text(v), ErrorCode.VAL_INVALID_INPUT)),
        part("components", VersionJson::tree),
        part("theme", ThemeJson::read),
        part("seoMetadata", SeoData::ofJson));
  }

  private static ComponentTree tree(PropValue value) {
    ComponentTree tree = ComponentTree.ofJson(value);
    StandardComponent.registry().require(tree);
    return tree;
  }

  private int number() {
    if (json.get("version").orElseThrow() instanceof PropValue.Num number
        && number.value().compareTo(BigDecimal.ONE) >= 0
        && number.value().compareTo(BigDecimal.valueOf(9_999_999)) <= 0
        && number.value().scale() == 0) {
      return number.value().intValueExact();
    }
    throw SiteFile.refused("The version in " + entry + " is not a number from 1 to 9999999.");
  }

  private Instant at() {
    try {
      Instant at = Instant.parse(json.text("at", "")).truncatedTo(ChronoUnit.MICROS);
      if (!at.isBefore(FIRST) && at.isBefore(LAST)) {
        return at;
      }
    } catch (DateTimeException e) {
      throw new DomainException(badTime().problem(), e);
    }
    throw badTime();
  }

  private DomainException badTime() {
    return SiteFile.refused("The time in " + entry + " is none.");
  }

  private String text(PropValue value) {
    if (value instanceof PropValue.Text text) {
      return text.value();
    }
    throw SiteFile.refused("There is something else in " + entry + " where a text is expected.");
  }

  private <T> T part(String name, Function<PropValue, T> read) {
    try {
      return read.apply(json.get(name).orElseThrow());
    } catch (DomainException e) {
      throw new DomainException(e.problem().under("/" + entry + "/" + name), e);
    }
  }
}
