package dev.aether.adapter.http.server.account;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.access.Idempotency;
import dev.aether.adapter.http.server.shared.Bodies;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.access.DeleteAccount;
import dev.aether.application.access.ExportAccount;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.Operation;
import dev.aether.domain.account.Password;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** {@code /api/account}: taking along what is kept of oneself, and leaving. */
public final class AccountRoutes implements ApiRoutes {
  /** Each holds a connection while it is written. */
  private static final int MOST_EXPORTS = 2;

  private final ExportAccount export;
  private final DeleteAccount delete;
  private final Authentication authentication;
  private final Semaphore exports = new Semaphore(MOST_EXPORTS);

  public AccountRoutes(ExportAccount export, DeleteAccount delete, Authentication authentication) {
    this.export = export;
    this.delete = delete;
    this.authentication = authentication;
  }

  @Override
  public void register(Api api) {
    api.get("/api/account/export", Operation.ACCOUNT_EXPORT, this::export);
    api.post("/api/account/deletion", Operation.ACCOUNT_DELETE, this::delete);
  }

  private void export(Context ctx) throws IOException {
    Params.allow(ctx);
    if (!exports.tryAcquire()) {
      throw Problem.of(ErrorCode.SYS_UNAVAILABLE, "Others are taking their data along just now.")
          .asException();
    }
    try {
      ctx.result(written(Authentication.actor(ctx)));
    } finally {
      exports.release();
    }
    ctx.contentType("application/json")
        .header("Content-Disposition", "attachment; filename=\"aether-account.json\"");
  }

  /** By way of a file, so that a slow reader does not hold a connection to the database. */
  private InputStream written(Actor.User actor) throws IOException {
    Path file = Files.createTempFile("account", ".json");
    try {
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        export.handle(actor, out);
      }
      return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private void delete(Context ctx) {
    Deletion body = Bodies.readOrEmpty(ctx, Deletion.class);
    Actor.User actor = Authentication.actor(ctx);
    delete.handle(actor, Optional.ofNullable(body.password()).map(Password::typed));
    Idempotency.keepNothing(ctx);
    authentication.forget(actor.id().value());
    ctx.status(204);
  }

  private record Deletion(String password) {
    @Override
    public String toString() {
      return "Deletion";
    }
  }
}
