package dev.aether.adapter.jdbi.pool;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aether.adapter.jdbi.shared.DatabaseUrl;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * PgBouncer in transaction mode before a database.
 *
 * @param url how to reach it: without prepared statements of the server, which belong to a
 *     connection that the next transaction may not get
 */
record Bouncer(Process process, DatabaseUrl url) implements AutoCloseable {

  static Bouncer start(String program, DatabaseUrl login) throws IOException {
    URI server = URI.create(login.jdbc().substring("jdbc:".length()));
    String database = server.getPath().substring(1);
    int port = freePort();
    Path home = Files.createTempDirectory("bouncer");
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path users = home.resolve("users.txt");
    Files.writeString(users, "\"%s\" \"%s\"%n".formatted(login.user(), login.password()));
    Path settings = home.resolve("pgbouncer.ini");
    Files.writeString(
        settings,
        """
        [databases]
        %s = host=localhost port=%d
        [pgbouncer]
        listen_addr = 127.0.0.1
        listen_port = %d
        unix_socket_dir =
        auth_type = scram-sha-256
        auth_file = %s
        pool_mode = transaction
        default_pool_size = 2
        ignore_startup_parameters = extra_float_digits
        """
            .formatted(database, server.getPort(), port, users));
    Process process =
        new ProcessBuilder(program, "-u", "nobody", settings.toString())
            .redirectErrorStream(true)
            .start();
    awaitUp(process);
    String jdbc = "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?prepareThreshold=0";
    return new Bouncer(process, new DatabaseUrl(jdbc, login.user(), login.password()));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void awaitUp(Process process) throws IOException {
    BufferedReader log = process.inputReader(UTF_8);
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      if (line.contains("process up")) {
        return;
      }
    }
    throw new IOException("the bouncer did not start");
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
