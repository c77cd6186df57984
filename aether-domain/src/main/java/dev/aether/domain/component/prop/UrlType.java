package dev.aether.domain.component.prop;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address, in the form that its use allows. The empty text leads nowhere, which is allowed. */
public record UrlType(Use use) implements PropType {
  private static final Pattern ASSET =
      Pattern.compile("asset:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** What an address is for. */
  public enum Use {
    /**
     * A section of the page ({@code #services}), a page of the site ({@code /menu}), or an address
     * that begins with {@code https:}, {@code http:}, {@code mailto:} or {@code tel:}.
     */
    LINK,
    /** A file to show: {@code https:}, or {@code asset:} and the id of an uploaded one. */
    SOURCE;

    private String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static UrlType link() {
    return new UrlType(Use.LINK);
  }

  @Override
  public void check(PropValue value, Report report) {
    if (!(value instanceof Text text)) {
      report.add(Rule.WRONG_KIND, "An address is expected here.");
    } else if (!isAddress(text.value())) {
      report.add(Rule.BAD_FORMAT, grammar());
    }
  }

  @Override
  public Optional<Nearest> nearest(PropValue value) {
    return value instanceof Text text && isAddress(text.value().strip())
        ? Nearest.same(PropValue.text(text.value().strip()))
        : Optional.empty();
  }

  private boolean isAddress(String text) {
    if (text.isEmpty()) {
      return true;
    }
    return switch (use) {
      case LINK -> Href.isAddress(text);
      case SOURCE ->
          text.startsWith("https://") ? Href.isAddress(text) : ASSET.matcher(text).matches();
    };
  }

  private String grammar() {
    return switch (use) {
      case LINK -> "An address is #section, /page, or begins with https:, http:, mailto: or tel:.";
      case SOURCE -> "A file's address begins with https: or is asset: with an id.";
    };
  }

  @Override
  public PropValue.Fields toJsonSchema() {
    return SchemaWords.typed("url", "string")
        .with("format", PropValue.text("uri-reference"))
        .with(SchemaWords.USE, PropValue.text(use.wire()));
  }
}
