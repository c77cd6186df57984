package dev.aether.domain.component;

/** JSON as tests write it: with single quotes, which Java does not need to escape. */
public final class Json {
  private Json() {}

  public static PropValue json(String quoted) {
    return JsonReader.read(quoted.replace('\'', '"'));
  }

  /** The same for an object. */
  public static PropValue.Fields object(String quoted) {
    return (PropValue.Fields) json(quoted);
  }

  /** A page with the id {@code root} and these children, separated by commas. */
  public static ComponentTree page(String children) {
    return ComponentTree.ofJson(
        json("{'root':{'id':'root','type':'page','children':[" + children + "]},'version':'1.0'}"));
  }
}
