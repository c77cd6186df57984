package dev.aether.domain.template.official;

import dev.aether.domain.template.Template;
import java.util.List;

/** The official templates: the five of the specification (section 7.2), and those added since. */
public final class OfficialTemplates {
  private static final List<Template> ALL = TemplateFile.read();

  private OfficialTemplates() {}

  /** All of them; identities and slugs never change. */
  public static List<Template> all() {
    return ALL;
  }
}
