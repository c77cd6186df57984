package dev.aether.adapter.ai.builtin;

import dev.aether.application.generation.ComponentComposer;
import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.generation.ComponentWish;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteContent;
import java.util.List;

/**
 * Makes the section that a description asks for: composes a page that has it and takes it out, so
 * that a section by itself reads as one in a page does. It makes sections only.
 */
public final class BuiltInComponents implements ComponentComposer {
  private final BuiltInComposer composer = new BuiltInComposer();

  @Override
  public String model() {
    return composer.model();
  }

  @Override
  public Composed compose(ComponentWish wish) {
    if (wish.kind() != ComponentKind.SECTION) {
      throw Problem.at(
              ErrorCode.VAL_INVALID_INPUT,
              "/type",
              "Only sections can be made from a description so far.")
          .asException();
    }
    SiteContent page = composer.compose(wish.brief(), step -> {});
    List<ComponentNode> sections = page.tree().root().children();
    return new Composed(
        chosen(wish.description().value(), sections), page.theme(), page.seo().language());
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
