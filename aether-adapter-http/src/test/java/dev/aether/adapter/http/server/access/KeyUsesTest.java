package dev.aether.adapter.http.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.application.access.ApiKeys;
import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.ApiKeyId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class KeyUsesTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final UnitOfWork units = Mockito.mock(UnitOfWork.class);
  private final List<Runnable> later = new ArrayList<>();
  private final KeyUses uses = new KeyUses(units, Mockito.mock(ApiKeys.class), later::add);
  private final ApiKeyId key = new ApiKeyId(UUID.randomUUID());

  @Test
  void notesABusyKeyOnceAndNotWhileItsRequestWaits() {
    uses.used(key, NOW);
    uses.used(key, NOW);
    uses.used(new ApiKeyId(UUID.randomUUID()), NOW);
    Mockito.verifyNoInteractions(units);
    assertThat(later).hasSize(2);
  }

  @Test
  void notesTheNextUseWhereThisOneCouldNotBe() {
    Mockito.doThrow(Problem.of(ErrorCode.SYS_UNAVAILABLE, "not now").asException())
        .when(units)
        .run(Mockito.any(Actor.class), Mockito.any());
    uses.used(key, NOW);
    later.get(0).run();
    uses.used(key, NOW);
    assertThat(later).hasSize(2);
  }
}
