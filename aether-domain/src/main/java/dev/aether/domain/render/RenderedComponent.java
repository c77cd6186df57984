package dev.aether.domain.render;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.render.document.LoneSection;
import dev.aether.domain.render.html.HtmlPrinter;
import dev.aether.domain.render.look.Stylesheet;
import dev.aether.domain.theme.Theme;
import java.util.Objects;

/** A component by itself, for whoever puts it into a page of his own. */
public record RenderedComponent(String html, String css) {
  public RenderedComponent {
    Objects.requireNonNull(html);
    Objects.requireNonNull(css);
  }

  /**
   * Renders a standard component; without markup where it lacks its required text.
   *
   * @param language in which the few words are that it says by itself
   */
  public static RenderedComponent of(ComponentNode node, Theme theme, String language) {
    return new RenderedComponent(
        HtmlPrinter.fragment(LoneSection.of(node, language)),
        StandardComponent.of(node.type()).isPresent()
            ? Stylesheet.of(theme, LoneSection.types(node))
            : "");
  }

  /** Style and markup in one piece. */
  public String code() {
    return "<style>\n" + css + "</style>\n" + html + "\n";
  }
}
