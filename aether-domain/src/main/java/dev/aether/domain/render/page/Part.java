package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.contract.Variant;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.render.draw.Seed;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.shared.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One node on its way to the page.
 *
 * @param level of its heading, from 1
 * @param band whether it goes from edge to edge; otherwise it stands in another part
 * @param inside what its children have become, without those that show nothing
 */
public record Part(
    StandardComponent type,
    String id,
    PropValue.Fields props,
    int level,
    boolean band,
    List<Html> inside,
    Scene scene) {
  private static final PropValue YES = PropValue.flag(true);

  public Part {
    inside = List.copyOf(inside);
  }

  public String get(String name) {
    return props.text(name, "");
  }

  /** Whether a prop has words that can be seen. */
  public boolean has(String name) {
    return PlainText.isVisible(get(name));
  }

  public boolean flag(String name) {
    return YES.equals(props.values().get(name));
  }

  /** The object of that name; an empty one where there is none. */
  public PropValue.Fields object(String name) {
    return props.values().get(name) instanceof PropValue.Fields fields
        ? fields
        : PropValue.Fields.NONE;
  }

  /** The objects of a list that visitors may see: not those that the owner has yet to fill in. */
  public List<PropValue.Fields> known(String list) {
    return props.objects(list).stream().filter(this::isKnown).toList();
  }

  public List<PropValue.Fields> items() {
    return known("items");
  }

  /** Whether the owner has filled this in, or whoever looks shall see what he has not. */
  public boolean isKnown(PropValue.Fields fields) {
    return scene.draft() || !YES.equals(fields.values().get("placeholder"));
  }

  /** Its form, the usual one where it names none; empty for a component of one form. */
  public Optional<String> variant() {
    List<String> names = type.contract().variants().stream().map(Variant::name).toList();
    String named = get(Variant.PROP);
    return names.contains(named) ? Optional.of(named) : names.stream().findFirst();
  }

  public boolean is(String variant) {
    return variant().filter(variant::equals).isPresent();
  }

  public Targets targets() {
    return scene.targets();
  }

  public PageImages images() {
    return scene.images();
  }

  public Phrases phrases() {
    return scene.phrases();
  }

  /** Differs between parts with different titles. */
  public Seed seed() {
    return Seed.of(get("title"));
  }

  /** The part as a section, named by its {@link #title}; more classes follow its own. */
  public Html.Element section(List<String> more, Html... inner) {
    return whole(Tag.SECTION, more, inner);
  }

  /** The part as another kind of section, such as an article. */
  public Html.Element whole(Tag tag, List<String> more, Html... inner) {
    Html content = band ? el(Tag.DIV, inner).in("inner") : Html.all(inner);
    return el(tag, content)
        .with(Attribute.ID, id)
        .with(Attribute.ARIA_LABELLEDBY, titleId())
        .in(classes(more));
  }

  public Html.Element section(Html... inner) {
    return section(List.of(), inner);
  }

  /** Its type, its form and how it stands, as style classes. */
  public String[] classes(List<String> more) {
    return Stream.of(
            Stream.of(style()),
            variant().map(name -> "as-" + name).stream(),
            more.stream(),
            band ? Stream.<String>empty() : Stream.of("within"))
        .flatMap(each -> each)
        .toArray(String[]::new);
  }

  /** Elements have short names, which parts of sections have as classes, too. */
  private String style() {
    return switch (type.contract().kind()) {
      case SECTION, WIDGET -> type.wire();
      case ELEMENT, LAYOUT -> type.wire() + "-block";
    };
  }

  public Html title() {
    return el(Tag.heading(level), text(get("title"))).with(Attribute.ID, titleId());
  }

  /** Title and introduction. */
  public Html.Element head() {
    return el(Tag.DIV, title(), paragraph("lead", get("intro"))).in("head");
  }

  /** The heading of something inside the part. */
  public Html subtitle(String words) {
    return el(Tag.heading(level + 1), text(words)).in("name").unlessHollow();
  }

  public static Html paragraph(String kind, String words) {
    return el(Tag.P, text(words)).in(kind).unlessHollow();
  }

  /** Words of a kind within a line; nothing where there are none. */
  public static Html words(String kind, String words) {
    return el(Tag.SPAN, text(words)).in(kind).unlessHollow();
  }

  /** Whether all these fields have words that can be seen. */
  public static boolean all(PropValue.Fields fields, String... names) {
    return Arrays.stream(names).allMatch(name -> PlainText.isVisible(fields.text(name, "")));
  }

  /** An id inside the part that no other part has: node ids have no underscore. */
  public String innerId(String name) {
    return id + "_" + name;
  }

  private String titleId() {
    return innerId("title");
  }
}
