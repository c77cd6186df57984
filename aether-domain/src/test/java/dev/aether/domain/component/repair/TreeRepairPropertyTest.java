package dev.aether.domain.component.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.SampleComponents;
import dev.aether.domain.component.TreeMaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TreeRepairPropertyTest {
  private static final TreeRepair REPAIR = new TreeRepair(SampleComponents.REGISTRY);

  @Provide
  Arbitrary<Long> seeds() {
    return TreeMaker.seeds();
  }

  @Property
  void leavesAValidTreeAlone(@ForAll("seeds") long seed) {
    ComponentTree tree = new TreeMaker(seed).valid(60);
    assertThat(SampleComponents.REGISTRY.check(tree)).isEmpty();
    assertThat(REPAIR.repair(tree.toJson())).isEqualTo(new Repaired(tree, List.of()));
  }

  @Property(tries = 1_000)
  void endsInAValidTreeWhateverCameInAndIsDoneThen(@ForAll("seeds") long seed) {
    PropValue json = new Chaos(seed).tree();
    Repaired repaired = REPAIR.repair(json);
    assertThat(SampleComponents.REGISTRY.check(repaired.tree())).isEmpty();
    assertThat(REPAIR.repair(repaired.tree().toJson()))
        .isEqualTo(new Repaired(repaired.tree(), List.of()));
  }

  @Property(tries = 1_000)
  void endsInAValidTreeFromABrokenOne(@ForAll("seeds") long seed) {
    TreeMaker maker = new TreeMaker(seed);
    ComponentTree broken = maker.changed(maker.valid(40), 8, "new-");
    Repaired repaired = REPAIR.repair(broken.toJson());
    assertThat(SampleComponents.REGISTRY.check(repaired.tree())).isEmpty();
    assertThat(repaired.steps().isEmpty())
        .isEqualTo(SampleComponents.REGISTRY.check(broken).isEmpty());
  }

  /** JSON that looks more or less like a tree. */
  private static final class Chaos {
    private static final List<String> FIELDS =
        List.of(
            "id",
            "type",
            "props",
            "children",
            "styles",
            "animations",
            "responsive",
            "title",
            "text",
            "slot",
            "variant",
            "tags",
            "maker",
            "picture",
            "stars",
            "root",
            "version",
            "x");
    private static final List<String> TEXTS =
        List.of(
            "page",
            "card",
            "card@2",
            "card@3",
            "card@4",
            "columns",
            "frame",
            "banner",
            "aside",
            "1.0",
            "a",
            "b",
            "Ä ö",
            "",
            "5",
            "true",
            "plain",
            "small",
            "#fff",
            "https://a.example");

    private final Random random;

    Chaos(long seed) {
      random = new Random(seed);
    }

    PropValue tree() {
      if (random.nextInt(10) == 0) {
        return value(4);
      }
      Map<String, PropValue> fields = new LinkedHashMap<>();
      fields.put("version", PropValue.text("1.0"));
      fields.put("root", node(1));
      return PropValue.fields(fields);
    }

    private PropValue node(int depth) {
      Map<String, PropValue> fields = new LinkedHashMap<>();
      fields.put(
          "id", random.nextInt(4) == 0 ? value(2) : PropValue.text("n" + random.nextInt(20)));
      fields.put("type", PropValue.text(text()));
      fields.put("props", random.nextInt(6) == 0 ? value(3) : object(3));
      if (random.nextInt(4) == 0) {
        fields.put(FIELDS.get(random.nextInt(FIELDS.size())), value(3));
      }
      if (depth < 14 && random.nextInt(4) != 0) {
        List<PropValue> children = new ArrayList<>();
        for (int i = random.nextInt(depth < 4 ? 4 : 3); i > 0; i--) {
          children.add(random.nextInt(12) == 0 ? value(2) : node(depth + 1));
        }
        fields.put("children", PropValue.items(children));
      }
      return PropValue.fields(fields);
    }

    private PropValue value(int depth) {
      return switch (random.nextInt(depth > 1 ? 7 : 4)) {
        case 0 -> PropValue.text(text());
        case 1 -> PropValue.number(random.nextInt(3_000) - 10);
        case 2 -> PropValue.flag(random.nextBoolean());
        case 3 -> PropValue.Null.INSTANCE;
        case 4 -> PropValue.items(List.of(value(depth - 1), value(depth - 1)));
        default -> object(depth - 1);
      };
    }

    private PropValue object(int depth) {
      Map<String, PropValue> fields = new LinkedHashMap<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        fields.put(FIELDS.get(random.nextInt(FIELDS.size())), value(depth));
      }
      return PropValue.fields(fields);
    }

    private String text() {
      return TEXTS.get(random.nextInt(TEXTS.size()));
    }
  }
}
