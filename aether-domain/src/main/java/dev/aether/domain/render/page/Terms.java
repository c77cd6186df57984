package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.shared.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list of terms with what belongs to them; what has the same term stands together under it. */
public final class Terms {
  private final Map<String, List<Html>> byTerm = new LinkedHashMap<>();

  /** With nothing in it yet. */
  public Terms() {}

  public void add(String term, Html description) {
    String name = PlainText.clean(term).strip();
    byTerm.computeIfAbsent(name, n -> new ArrayList<>()).add(el(Tag.DD, description));
  }

  public boolean isEmpty() {
    return byTerm.isEmpty();
  }

  /** The list, without anything in it where there is no term. */
  public Html.Element html() {
    List<Html> groups = new ArrayList<>();
    byTerm.forEach(
        (term, descriptions) -> {
          List<Html> group = new ArrayList<>();
          group.add(el(Tag.DT, text(term)));
          group.addAll(descriptions);
          groups.add(el(Tag.DIV, group));
        });
    return el(Tag.DL, groups);
  }
}
