package dev.aether.adapter.http.server.component;

import dev.aether.adapter.http.server.shared.FieldErrors;
import dev.aether.adapter.http.server.shared.RawJson;
import dev.aether.application.component.MaintainRegistry;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.contract.AiHints;
import dev.aether.domain.component.contract.Block;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** The bodies by which staff write the registry. */
final class BlockJson {
  private BlockJson() {}

  record New(
      @NotNull String name,
      String variant,
      @NotNull String title,
      String description,
      @NotNull RawJson node,
      @Valid Hints aiHints) {
    /** Empty where there is one form. */
    String form() {
      return variant == null ? "" : variant;
    }

    MaintainRegistry.Wishes wishes() {
      return new Change(title, description, node, aiHints).wishes();
    }
  }

  /** What is missing stays. */
  record Change(String title, String description, RawJson node, @Valid Hints aiHints) {
    MaintainRegistry.Wishes wishes() {
      FieldErrors errors = new FieldErrors();
      Optional<ComponentNode> tree =
          errors.read("/node", node, it -> ComponentNode.ofJson(it.text()));
      errors.throwIfAny();
      return new MaintainRegistry.Wishes(
          Optional.ofNullable(title),
          Optional.ofNullable(description),
          tree,
          Optional.ofNullable(aiHints).map(Hints::read));
    }
  }

  record Hints(
      @Size(max = 20) List<@NotNull @Size(min = 1, max = 80) String> bestFor,
      @Size(max = 20) List<@NotNull @Size(min = 1, max = 80) String> avoidFor) {
    AiHints read() {
      return new AiHints(
          bestFor == null ? List.of() : bestFor, avoidFor == null ? List.of() : avoidFor);
    }
  }

  record Offered(String id, String name, String variant, int version) {
    static Offered of(Block block) {
      return new Offered(block.id().toString(), block.name(), block.variant(), block.version());
    }
  }
}
