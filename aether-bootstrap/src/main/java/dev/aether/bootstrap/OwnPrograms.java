package dev.aether.bootstrap;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * PostgreSQL's programs for one data folder. The library unpacks once for each resolver, wherever
 * the first caller wanted it: with one resolver for all, a second folder's server would run from
 * the first one's programs and fail when that folder goes.
 */
record OwnPrograms(Path folder) implements PgBinaryResolver {

  @Override
  public InputStream getPgBinary(String system, String machineHardware) throws IOException {
    return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machineHardware);
  }
}
