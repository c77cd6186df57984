package dev.aether.domain.render.page;

import dev.aether.domain.render.draw.Seed;
import java.util.Objects;

/**
 * What all parts of a page have in common.
 *
 * @param targets of links within the site
 * @param images that may be shown
 * @param phrases of the page's language
 * @param mark what the site's mark is drawn from
 * @param draft whether what an owner has yet to fill in is shown, as an editor does
 */
public record Scene(Targets targets, PageImages images, Phrases phrases, Seed mark, boolean draft) {
  public Scene {
    Objects.requireNonNull(targets);
    Objects.requireNonNull(images);
    Objects.requireNonNull(phrases);
    Objects.requireNonNull(mark);
  }

  /** The same with other targets for links. */
  public Scene withTargets(Targets others) {
    return new Scene(others, images, phrases, mark, draft);
  }
}
