package dev.aether.application.memory;

import dev.aether.application.template.Ratings;
import dev.aether.domain.account.UserId;
import dev.aether.domain.template.Rating;
import dev.aether.domain.template.TemplateId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

final class MemoryRatings implements Ratings {
  private final Memory memory;

  MemoryRatings(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void rate(TemplateId template, UserId user, Rating rating) {
    memory.requireWritable(user);
    if (!memory.tables().templates.containsKey(template)) {
      throw MemoryTemplates.noSuchTemplate();
    }
    memory
        .tables()
        .ratings
        .computeIfAbsent(template, key -> new LinkedHashMap<>())
        .put(user, rating);
  }

  @Override
  public void withdraw(TemplateId template, UserId user) {
    if (memory.sees(user)) {
      of(template).remove(user);
    }
  }

  @Override
  public Optional<Rating> find(TemplateId template, UserId user) {
    return Optional.ofNullable(of(template).get(user)).filter(rating -> memory.sees(user));
  }

  private Map<UserId, Rating> of(TemplateId template) {
    return memory.tables().ratings.getOrDefault(template, new LinkedHashMap<>());
  }
}
