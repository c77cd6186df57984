package dev.aether.domain.component.merge;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Type and settings of one node that all three trees have. */
final class SettingsMerge {
  private final ComponentNode base;
  private final ComponentNode mine;
  private final ComponentNode theirs;
  private final Consumer<Conflict> conflicts;

  SettingsMerge(
      ComponentNode base, ComponentNode mine, ComponentNode theirs, Consumer<Conflict> conflicts) {
    this.base = base;
    this.mine = mine;
    this.theirs = theirs;
    this.conflicts = conflicts;
  }

  /** A node with the settings of both; what is in it does not count. */
  ComponentNode merged() {
    if (mine.isSetUpAs(theirs) || theirs.isSetUpAs(base)) {
      return mine;
    }
    if (mine.isSetUpAs(base)) {
      return theirs;
    }
    Map<Facet, Fields> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, facet(facet));
    }
    return new ComponentNode(base.id(), type(), facets, List.of());
  }

  /** The props of one component mean nothing to another. */
  private ComponentType type() {
    boolean mineIsOther = !mine.type().equals(base.type());
    boolean theirsIsOther = !theirs.type().equals(base.type());
    if (mine.type().equals(theirs.type())) {
      return mine.type();
    }
    boolean otherProps =
        (mineIsOther && changesProps(theirs)) || (theirsIsOther && changesProps(mine));
    if (otherProps || (mineIsOther && theirsIsOther)) {
      conflicts.accept(new Conflict(base.id(), Conflict.TYPE));
    }
    return mineIsOther ? mine.type() : theirs.type();
  }

  private boolean changesProps(ComponentNode side) {
    return !side.props().equals(base.props());
  }

  private Fields facet(Facet facet) {
    Fields before = base.facet(facet);
    Fields here = mine.facet(facet);
    Fields there = theirs.facet(facet);
    Set<String> names = new LinkedHashSet<>(before.values().keySet());
    names.addAll(here.values().keySet());
    names.addAll(there.values().keySet());
    Map<String, PropValue> merged = new LinkedHashMap<>();
    for (String name : names) {
      PropValue value =
          value(
              before.values().get(name),
              here.values().get(name),
              there.values().get(name),
              Conflict.of(base.id(), facet, name));
      if (value != null) {
        merged.put(name, value);
      }
    }
    return PropValue.fields(merged);
  }

  /** Null is a setting that is not there. */
  private PropValue value(PropValue before, PropValue here, PropValue there, Conflict both) {
    if (Objects.equals(here, there) || Objects.equals(there, before)) {
      return here;
    }
    if (!Objects.equals(here, before)) {
      conflicts.accept(both);
    }
    return there;
  }
}
