package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An uploaded image in its place: width and height keep the place free until it is there, and a
 * small screen fetches a copy with fewer pixels.
 *
 * @param sizes how wide it will be, as HTML says it
 */
public record ImageView(Asset asset, String alt, String sizes) {

  /** What {@code props} name as their picture; empty where the owner has it not. */
  public static Optional<ImageView> of(PageImages images, PropValue.Fields props, String sizes) {
    if (props.get("image").orElse(null) instanceof PropValue.Fields image) {
      return images
          .find(image.text("src", ""))
          .map(asset -> new ImageView(asset, image.text("alt", asset.label().alt()), sizes));
    }
    return Optional.empty();
  }

  /** The same with other words for those who do not see it. */
  public ImageView saying(String words) {
    return new ImageView(asset, words, sizes);
  }

  /** As one of the first things that a visitor sees. */
  public Html first() {
    return image().with(Attribute.FETCHPRIORITY, "high");
  }

  /** As something further down, fetched when it comes near. */
  public Html later() {
    return image().with(Attribute.LOADING, "lazy");
  }

  private Html.Element image() {
    Html.Element image =
        el(Tag.IMG)
            .in("photo")
            .with(Attribute.SRC, asset.file().path())
            .with(Attribute.ALT, alt)
            .with(Attribute.WIDTH, String.valueOf(asset.size().width()))
            .with(Attribute.HEIGHT, String.valueOf(asset.size().height()))
            .with(Attribute.DECODING, "async");
    return asset.copies().isEmpty()
        ? image
        : image.with(Attribute.SRCSET, candidates()).with(Attribute.SIZES, sizes);
  }

  private String candidates() {
    return Stream.concat(
            asset.copies().stream().map(copy -> candidate(copy.file(), copy.size().width())),
            Stream.of(candidate(asset.file(), asset.size().width())))
        .collect(Collectors.joining(", "));
  }

  private static String candidate(AssetFile file, int width) {
    return file.path() + " " + width + "w";
  }
}
