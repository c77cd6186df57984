package dev.aether.domain.component;

import dev.aether.domain.component.contract.ComponentRegistry;
import dev.aether.domain.component.edit.JsonPatch;
import dev.aether.domain.component.edit.TreeDiff;
import dev.aether.domain.component.edit.TreeEdit;
import dev.aether.domain.component.edit.TreeEdits;
import dev.aether.domain.component.edit.TreePatch;
import dev.aether.domain.component.merge.Merge;
import dev.aether.domain.component.merge.TreeMerge;
import dev.aether.domain.component.prop.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What trees of different sizes cost: a page of bands, each with columns of cards that have about
 * four props. Two people changed one node in twenty each, of which a few moved.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class TreeBenchmark {
  @Param({"60", "1000", "10000"})
  private int nodes;

  private final ComponentRegistry registry = SampleComponents.REGISTRY;
  private ComponentTree base;
  private ComponentTree mine;
  private ComponentTree theirs;
  private String json;
  private List<TreeEdit> edits;
  private JsonPatch patch;

  /** Makes the trees. */
  @Setup
  public void trees() {
    base = ComponentTree.of(page());
    mine = changed(0, "mine");
    theirs = changed(10, "theirs");
    json = base.toJson().toJson();
    edits = TreeDiff.between(base, mine);
    patch = TreePatch.of(base, edits);
  }

  @Benchmark
  public List<Violation> validate() {
    return registry.check(base);
  }

  @Benchmark
  public ComponentTree read() {
    return ComponentTree.ofJson(json);
  }

  @Benchmark
  public List<TreeEdit> diff() {
    return TreeDiff.between(base, mine);
  }

  @Benchmark
  public ComponentTree apply() {
    return TreeEdits.apply(base, edits);
  }

  @Benchmark
  public ComponentTree patch() {
    return TreePatch.apply(base, patch);
  }

  @Benchmark
  public Merge merge() {
    return TreeMerge.of(base, mine, theirs);
  }

  private ComponentNode page() {
    List<ComponentNode> bands = new ArrayList<>();
    int made = 1;
    while (made < nodes) {
      List<ComponentNode> cards = new ArrayList<>();
      for (int i = 0; i < 3 && made + 1 < nodes; i++) {
        cards.add(card(made++));
      }
      ComponentType columns = SampleComponents.COLUMNS.type();
      bands.add(
          new ComponentNode(new NodeId("band-" + made++), columns, PropValue.Fields.NONE, cards));
    }
    return new ComponentNode(new NodeId("root"), ComponentType.PAGE, Map.of(), bands);
  }

  private static ComponentNode card(int number) {
    return ComponentNode.leaf(
        "card-" + number,
        SampleComponents.CARD.type(),
        PropValue.fields(
            Map.of(
                "title", PropValue.text("Card number " + number),
                "text", PropValue.text("Sourdough, baked overnight and sold until noon."),
                "stars", PropValue.number(number % 6),
                "tags", PropValue.texts(List.of("bread", "early")))));
  }

  /** Every twentieth node, beginning at one, says something else; every fifth of these moves. */
  private ComponentTree changed(int first, String who) {
    List<TreeEdit> changes = new ArrayList<>();
    List<ComponentNode> bands = base.root().children();
    int count = 0;
    for (int i = first; i < bands.size() * 3; i += 20) {
      ComponentNode band = bands.get(i / 3);
      if (i % 3 < band.children().size()) {
        NodeId card = band.children().get(i % 3).id();
        changes.add(TreeEdit.setProp(card, "title", PropValue.text(who)));
        if (++count % 5 == 0) {
          changes.add(new TreeEdit.Move(card, band.id(), 0));
        }
      }
    }
    return TreeEdits.apply(base, changes);
  }
}
