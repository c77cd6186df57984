package dev.aether.application.memory;

import dev.aether.application.template.Templates;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Feature;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateEntitlement;
import dev.aether.domain.template.TemplateId;
import dev.aether.domain.template.TemplateReader;
import java.util.Map;
import java.util.Optional;

final class MemoryTemplates implements Templates {
  private final Memory memory;

  MemoryTemplates(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(Template template) {
    if (!memory.isService()) {
      UserId user = memory.user();
      if (!template.isBy(user) || !tierOf(user).has(Feature.TEMPLATE_AUTHORING)) {
        throw new IllegalStateException("row security: not the actor's to make");
      }
    }
    requireFree(template);
    templates().put(template.id(), of(template, template.creator(), false));
  }

  @Override
  public Optional<Template> find(TemplateId id) {
    return Optional.ofNullable(templates().get(id)).filter(this::mayRead);
  }

  private boolean mayRead(Template template) {
    return memory.isService() || TemplateEntitlement.of(template, reader()).granted();
  }

  private TemplateReader reader() {
    return memory
        .runningUser()
        .map(user -> new TemplateReader(Optional.of(user), tierOf(user), false))
        .orElseGet(TemplateReader::anonymous);
  }

  @Override
  public void replace(Template template) {
    if (!isMine(template.id())) {
      throw noSuchTemplate();
    }
    requireFree(template);
    Template stored = templates().get(template.id());
    templates().put(template.id(), of(template, stored.creator(), stored.official()));
  }

  @Override
  public void makeOfficial(TemplateId id) {
    memory.requireService();
    Template stored = templates().get(id);
    if (stored == null) {
      throw noSuchTemplate();
    }
    templates().put(id, of(stored, stored.creator(), true));
  }

  @Override
  public void remove(TemplateId id) {
    if (isMine(id)) {
      templates().remove(id);
      memory.tables().ratings.remove(id);
      memory.tables().origins.values().removeIf(id::equals);
    }
  }

  private boolean isMine(TemplateId id) {
    Template stored = templates().get(id);
    return stored != null
        && (memory.isService()
            || (!stored.official() && memory.runningUser().filter(stored::isBy).isPresent()));
  }

  private static Template of(Template said, Optional<UserId> creator, boolean official) {
    return new Template(
        said.id(), said.slug(), said.listing(), said.body(), said.price(), creator, official);
  }

  private void requireFree(Template template) {
    boolean taken =
        templates().values().stream()
            .anyMatch(t -> t.slug().equals(template.slug()) && !t.id().equals(template.id()));
    if (taken) {
      throw Problem.of(ErrorCode.TEMPLATE_SLUG_TAKEN, "taken").asException();
    }
  }

  private Map<TemplateId, Template> templates() {
    return memory.tables().templates;
  }

  private Tier tierOf(UserId user) {
    return memory.tables().accounts.get(user).tier();
  }

  static RuntimeException noSuchTemplate() {
    return Problem.of(ErrorCode.TEMPLATE_NOT_FOUND, "There is no such template.").asException();
  }
}
