package dev.aether.domain.site.seo;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.reading.ObjectReader;
import dev.aether.domain.component.reading.Objections;
import dev.aether.domain.shared.ErrorCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads search data from JSON; see {@link SeoData#ofJson}. */
final class SeoReader {
  private static final Set<String> FIELDS =
      Set.of("title", "description", "keywords", "language", "entityType", "ogImage");

  private SeoReader() {}

  static SeoData read(PropValue json) {
    Objections objections = new Objections(ErrorCode.VAL_INVALID_INPUT);
    Optional<SeoData> read =
        ObjectReader.of(json, "", FIELDS, objections).map(fields -> data(fields, objections));
    objections.throwIfAny();
    return read.orElseThrow();
  }

  /** What is objected to is replaced, so that the other fields are still looked at. */
  private static SeoData data(ObjectReader fields, Objections objections) {
    SeoData none = SeoData.untitled();
    return new SeoData(
        fields
            .text("title", title -> title.isEmpty() ? none.title() : SeoData.title(title))
            .orElse(none.title()),
        fields.text("description", SeoData::description).orElse(none.description()),
        fields
            .texts("keywords")
            .flatMap(words -> objections.attempt("/keywords", () -> SeoData.distinct(words)))
            .orElse(List.of()),
        fields.text("language", SeoData::language).orElse(none.language()),
        fields.text("entityType", SeoData::entityType).orElse(none.entityType()),
        fields.text("ogImage", SeoReader::image).flatMap(image -> image));
  }

  private static Optional<ShareImage> image(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new ShareImage(text));
  }
}
