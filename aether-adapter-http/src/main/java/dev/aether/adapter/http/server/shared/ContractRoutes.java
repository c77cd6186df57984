package dev.aether.adapter.http.server.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The API's contract, as it is written and as JSON; for anybody. */
public final class ContractRoutes implements Routes {
  private final byte[] yaml = read("/openapi.yaml");
  private final byte[] json = asJson(yaml);

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/openapi.yaml", ctx -> answer(ctx, "application/yaml", yaml));
    routes.head("/openapi.yaml", ctx -> answer(ctx, "application/yaml", yaml));
    routes.get("/openapi.json", ctx -> answer(ctx, "application/json", json));
    routes.head("/openapi.json", ctx -> answer(ctx, "application/json", json));
  }

  private static void answer(Context ctx, String type, byte[] body) {
    ctx.header("Cache-Control", "public, max-age=60");
    ctx.header("Access-Control-Allow-Origin", "*");
    ctx.contentType(type).result(body);
  }

  private static byte[] read(String resource) {
    try (InputStream in = ContractRoutes.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] asJson(byte[] yaml) {
    try {
      JsonNode contract = new ObjectMapper(new YAMLFactory()).readTree(yaml);
      return Json.MAPPER.writeValueAsBytes(contract);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
