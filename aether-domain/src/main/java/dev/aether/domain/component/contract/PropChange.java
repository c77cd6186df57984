package dev.aether.domain.component.contract;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.PropValue.Text;
import java.util.Map;
import java.util.Objects;

/** One way in which a component's props differ from one version of its contract to the next. */
public sealed interface PropChange {

  /** The props as the next version has them; the same where the change does not concern them. */
  Fields apply(Fields props);

  /** Whether {@link #apply} drops something that these props say. */
  boolean loses(Fields props);

  /** A prop is called otherwise; one that is there already under the new name stays. */
  record Rename(String from, String to) implements PropChange {
    @Override
    public Fields apply(Fields props) {
      PropValue value = props.values().get(from);
      if (value == null) {
        return props;
      }
      Fields without = props.without(from);
      return without.get(to).isPresent() ? without : without.with(to, value);
    }

    @Override
    public boolean loses(Fields props) {
      return props.get(from).isPresent() && props.get(to).isPresent();
    }
  }

  /** A prop is there no more. */
  record Drop(String name) implements PropChange {
    @Override
    public Fields apply(Fields props) {
      return props.without(name);
    }

    @Override
    public boolean loses(Fields props) {
      return props.get(name).isPresent();
    }
  }

  /** A prop that is missing has a value from now on. */
  record Add(String name, PropValue value) implements PropChange {
    public Add {
      Objects.requireNonNull(value);
    }

    @Override
    public Fields apply(Fields props) {
      return props.get(name).isPresent() ? props : props.with(name, value);
    }

    @Override
    public boolean loses(Fields props) {
      return false;
    }
  }

  /** The words of a choice are others. */
  record Recode(String name, Map<String, String> words) implements PropChange {
    public Recode {
      words = Map.copyOf(words);
    }

    @Override
    public Fields apply(Fields props) {
      return props.values().get(name) instanceof Text text && words.containsKey(text.value())
          ? props.with(name, PropValue.text(words.get(text.value())))
          : props;
    }

    @Override
    public boolean loses(Fields props) {
      return false;
    }
  }
}
