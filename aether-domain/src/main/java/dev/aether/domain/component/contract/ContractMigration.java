package dev.aether.domain.component.contract;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.PropValue.Fields;
import java.util.List;

/**
 * How a node written by one version of a component's contract becomes one of the next version.
 *
 * @param from the older version
 */
public record ContractMigration(ComponentType from, List<PropChange> changes) {
  public ContractMigration {
    if (from.version() == ComponentType.MAX_VERSION) {
      throw new IllegalArgumentException("there is no version after " + from);
    }
    changes = List.copyOf(changes);
  }

  public ComponentType to() {
    return new ComponentType(from.name(), from.version() + 1);
  }

  ComponentNode apply(ComponentNode node) {
    Fields props = node.props();
    for (PropChange change : changes) {
      props = change.apply(props);
    }
    return node.withType(to()).with(Facet.PROPS, props);
  }

  boolean loses(ComponentNode node) {
    Fields props = node.props();
    boolean loses = false;
    for (PropChange change : changes) {
      loses |= change.loses(props);
      props = change.apply(props);
    }
    return loses;
  }
}
