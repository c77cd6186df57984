package dev.aether.domain.render.document;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.prop.PropSpec;
import dev.aether.domain.component.prop.TextType;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.shared.PlainText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what of a tree is shown: standard components that have their required text. A section that
 * stands in something else follows it; of several headers or footers of a page the first counts; a
 * field is shown in a form only, since elsewhere nothing would send it. A page with a title within
 * the tree is a further page of the site, wherever it stands.
 */
final class Outliner {
  static final Set<StandardComponent> ONCE =
      EnumSet.of(StandardComponent.HEADER, StandardComponent.FOOTER);
  private static final Set<StandardComponent> FIELDS =
      EnumSet.of(
          StandardComponent.TEXT_FIELD,
          StandardComponent.TEXT_AREA,
          StandardComponent.SELECT_FIELD,
          StandardComponent.CHECKBOX_FIELD);

  private final Set<StandardComponent> seen = EnumSet.noneOf(StandardComponent.class);
  private final List<Shown> page = new ArrayList<>();
  private final List<Outline> further;

  private Outliner(List<Outline> further) {
    this.further = further;
  }

  /** The pages of a tree: the first, and those of the others that show something. */
  static List<Outline> of(ComponentTree tree) {
    List<Outline> further = new ArrayList<>();
    Outline first = of(tree.root(), Optional.empty(), further);
    List<Outline> pages = new ArrayList<>(List.of(first));
    further.forEach(page -> pages.add(page.framedBy(first)));
    return pages;
  }

  private static Outline of(
      ComponentNode root, Optional<ComponentNode> page, List<Outline> further) {
    Outliner outliner = new Outliner(further);
    root.children().forEach(child -> outliner.collect(child, outliner.page, false));
    return new Outline(page, outliner.page);
  }

  /** What a node is by itself, as an editor shows it; empty where it shows nothing. */
  static Optional<Shown> alone(ComponentNode node) {
    Outliner outliner = new Outliner(new ArrayList<>());
    outliner.collect(node, outliner.page, true);
    return outliner.page.stream().findFirst();
  }

  /** Recursion is safe: a tree keeps its depth. */
  private void collect(ComponentNode node, List<Shown> place, boolean inForm) {
    if (isPage(node)) {
      int before = further.size();
      further.add(before, of(node, Optional.of(node), further));
      return;
    }
    Optional<StandardComponent> type =
        StandardComponent.of(node.type()).filter(each -> isWanted(each, node, inForm));
    if (type.isEmpty() || type.get().contract().slots().isEmpty()) {
      type.ifPresent(each -> add(new Shown(each, node, List.of()), place));
      node.children().forEach(child -> collect(child, place, inForm));
      return;
    }
    List<Shown> inside = new ArrayList<>();
    int before = page.size();
    boolean form = inForm || type.get() == StandardComponent.FORM;
    node.children().forEach(child -> collect(child, inside, form));
    Shown shown = new Shown(type.get(), node, inside);
    if (place == page || shown.isSection()) {
      page.add(before, shown);
    } else {
      place.add(shown);
    }
  }

  private static boolean isPage(ComponentNode node) {
    return StandardComponent.of(node.type()).filter(t -> t == StandardComponent.PAGE).isPresent()
        && PlainText.isVisible(node.props().text("title", ""));
  }

  private void add(Shown shown, List<Shown> place) {
    (shown.isSection() ? page : place).add(shown);
  }

  private boolean isWanted(StandardComponent type, ComponentNode node, boolean inForm) {
    return type != StandardComponent.PAGE
        && (inForm || !FIELDS.contains(type))
        && type.contract().props().props().values().stream().allMatch(spec -> isSaid(spec, node))
        && (!ONCE.contains(type) || seen.add(type));
  }

  private static boolean isSaid(PropSpec spec, ComponentNode node) {
    return !spec.required()
        || !(spec.type() instanceof TextType)
        || PlainText.isVisible(node.props().text(spec.name(), ""));
  }
}
