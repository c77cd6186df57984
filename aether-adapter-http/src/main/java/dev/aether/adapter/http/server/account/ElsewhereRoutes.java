package dev.aether.adapter.http.server.account;

import dev.aether.adapter.http.server.shared.Routes;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** {@code /auth/v1} where another issuer keeps accounts and sessions: says so, and nothing else. */
public final class ElsewhereRoutes implements Routes {
  @Override
  public void register(RoutesConfig routes) {
    routes.before("/auth/v1/*", ElsewhereRoutes::refuse);
  }

  private static void refuse(Context ctx) {
    throw Problem.of(
            ErrorCode.SYS_NO_SUCH_ROUTE,
            "Accounts and sessions are kept by the issuer of your tokens; ask there.")
        .asException();
  }
}
