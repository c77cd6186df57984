package dev.aether.domain.component;

import dev.aether.domain.component.edit.TreeEdit;
import dev.aether.domain.component.edit.TreeEdits;
import dev.aether.domain.component.query.NodePlace;
import dev.aether.domain.component.query.TreeSearch;
import dev.aether.domain.shared.DomainException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Makes trees as people have them, and changes them as people do; the same for the same seed. */
public final class TreeMaker {
  private static final List<String> WORDS =
      List.of("Fresh bread", "빵집", "Öffnungszeiten", "a <b> & \"c\"", "1 €", "🥐 daily", "");

  private final Random random;
  private int counter;

  public TreeMaker(long seed) {
    this.random = new Random(seed);
  }

  /** Seeds, which jqwik shrinks towards zero. */
  public static Arbitrary<Long> seeds() {
    return Arbitraries.longs().between(0, 1_000_000_000L);
  }

  /** A tree that its registry finds no fault with. */
  public ComponentTree valid(int atMost) {
    counter = 0;
    List<ComponentNode> children = new ArrayList<>();
    while (counter < atMost && random.nextInt(12) != 0) {
      children.add(section(2));
    }
    return ComponentTree.of(
        new ComponentNode(new NodeId("root"), ComponentType.PAGE, Map.of(), children));
  }

  private ComponentNode section(int depth) {
    int choice = random.nextInt(depth > 7 ? 2 : 4);
    if (choice == 0) {
      return ComponentNode.leaf(
          fresh("banner"),
          ComponentType.of("banner"),
          PropValue.Fields.of("title", PropValue.text("Banner " + random.nextInt(5))));
    }
    return choice == 1 ? card(false) : columns(depth);
  }

  private ComponentNode columns(int depth) {
    List<ComponentNode> children = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      children.add(depth < 7 && random.nextInt(3) == 0 ? columns(depth + 1) : card(false));
    }
    if (random.nextBoolean()) {
      children.add(card(true));
    }
    return new ComponentNode(
        new NodeId(fresh("columns")), ComponentType.of("columns"), facets(Map.of()), children);
  }

  private ComponentNode card(boolean aside) {
    Map<String, PropValue> props = new LinkedHashMap<>();
    props.put("title", PropValue.text("Card " + random.nextInt(9)));
    if (random.nextBoolean()) {
      props.put("text", PropValue.text(WORDS.get(random.nextInt(WORDS.size()))));
    }
    if (random.nextBoolean()) {
      props.put("stars", PropValue.number(random.nextInt(6)));
    }
    if (random.nextBoolean()) {
      props.put("tags", PropValue.texts(List.of("a", "b" + random.nextInt(3))));
    }
    if (aside) {
      props.put("slot", PropValue.text("aside"));
    }
    return new ComponentNode(
        new NodeId(fresh("card")), new ComponentType("card", 3), facets(props), List.of());
  }

  private Map<Facet, PropValue.Fields> facets(Map<String, PropValue> props) {
    Map<Facet, PropValue.Fields> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.PROPS, PropValue.fields(props));
    if (random.nextInt(3) == 0) {
      facets.put(Facet.STYLES, PropValue.Fields.of("gap", PropValue.number(random.nextInt(9))));
    }
    if (random.nextInt(6) == 0) {
      facets.put(Facet.ANIMATIONS, PropValue.Fields.of("effect", PropValue.text("fade")));
    }
    return facets;
  }

  private String fresh(String stem) {
    return stem + "-" + counter++;
  }

  /** Any tree of some of the ids {@code n0} to {@code n(most-1)}, of any shape. */
  public ComponentTree anyShape(int most) {
    List<Integer> ids = new ArrayList<>(IntStream.range(0, most).boxed().toList());
    Collections.shuffle(ids, random);
    int count = random.nextInt(most + 1);
    List<List<ComponentNode>> waiting = new ArrayList<>();
    waiting.add(new ArrayList<>());
    for (int i = 0; i < count; i++) {
      List<ComponentNode> inside = new ArrayList<>();
      List<ComponentNode> siblings = waiting.get(0);
      for (int take = random.nextInt(4); take > 0 && !siblings.isEmpty(); take--) {
        ComponentNode child = siblings.get(random.nextInt(siblings.size()));
        if (child.height() < 8) {
          siblings.remove(child);
          inside.add(child);
        }
      }
      siblings.add(
          random.nextInt(siblings.size() + 1),
          new ComponentNode(
              new NodeId("n" + ids.get(i)),
              ComponentType.of(random.nextInt(4) == 0 ? "other" : "card"),
              facets(Map.of("a", PropValue.number(random.nextInt(2)))),
              inside));
    }
    return ComponentTree.of(
        new ComponentNode(new NodeId("root"), ComponentType.PAGE, Map.of(), waiting.get(0)));
  }

  /**
   * The tree after some changes of all sorts; new nodes have ids that begin with {@code prefix}.
   */
  public ComponentTree changed(ComponentTree tree, int changes, String prefix) {
    ComponentTree changed = tree;
    for (int i = 0; i < changes; i++) {
      changed = possibly(changed, edit(changed, prefix + i));
    }
    return changed;
  }

  /** Not every change that one can think of can be made. */
  private static ComponentTree possibly(ComponentTree tree, TreeEdit edit) {
    try {
      return TreeEdits.apply(tree, List.of(edit));
    } catch (DomainException intoItselfOrTooDeep) {
      return tree;
    }
  }

  /** A change that may or may not be possible. */
  public TreeEdit edit(ComponentTree tree, String freshId) {
    List<NodePlace> places = TreeSearch.nodes(tree).toList();
    ComponentNode node = places.get(random.nextInt(places.size())).node();
    ComponentNode parent = places.get(random.nextInt(places.size())).node();
    int index = random.nextInt(parent.children().size() + 1);
    PropValue value = PropValue.number(random.nextInt(3));
    return switch (random.nextInt(8)) {
      case 0 -> new TreeEdit.Remove(node.id());
      case 1 ->
          new TreeEdit.Insert(
              parent.id(),
              index,
              ComponentNode.leaf(freshId, ComponentType.of("card"), PropValue.Fields.NONE));
      case 2, 3 -> new TreeEdit.Move(node.id(), parent.id(), index);
      case 4 -> TreeEdit.setProp(node.id(), "p" + random.nextInt(3), value);
      case 5 -> TreeEdit.setStyle(node.id(), "s" + random.nextInt(3), value);
      case 6 -> TreeEdit.unsetProp(node.id(), "p" + random.nextInt(3));
      default -> new TreeEdit.Retype(node.id(), ComponentType.of("t" + random.nextInt(3)));
    };
  }
}
