package dev.aether.adapter.ai.builtin;

import dev.aether.adapter.ai.part.SinglePart;
import dev.aether.application.generation.ComponentComposer;
import dev.aether.application.generation.ModelWork;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.generation.ComponentWish;
import dev.aether.domain.site.SiteContent;
import java.util.List;

/**
 * Makes the component that a description asks for: composes a page on its subject and takes the
 * section out, so that it reads as one in a page does, or makes a smaller part of the page's words.
 */
public final class BuiltInComponents implements ComponentComposer {
  private final BuiltInComposer composer;

  /** Takes sections out of that composer's pages. */
  public BuiltInComponents(BuiltInComposer composer) {
    this.composer = composer;
  }

  @Override
  public String model() {
    return composer.model();
  }

  @Override
  public Composed compose(ComponentWish wish, ModelWork work) {
    SiteContent page = composer.compose(wish.brief(), work).content();
    ComponentNode node =
        SinglePart.of(wish, page)
            .orElseGet(() -> chosen(wish.description().value(), page.tree().root().children()));
    return new Composed(node, page.theme(), page.seo().language());
  }

  /** The first that is asked for by name, or what a page shows first behind its hero. */
  private static ComponentNode chosen(String description, List<ComponentNode> sections) {
    List<StandardComponent> asked = Wishes.sections(description);
    return sections.stream()
        .filter(node -> StandardComponent.of(node.type()).filter(asked::contains).isPresent())
        .findFirst()
        .orElse(sections.get(2));
  }
}
