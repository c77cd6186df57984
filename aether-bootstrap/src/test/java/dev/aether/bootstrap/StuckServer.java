package dev.aether.bootstrap;

import dev.aether.adapter.ai.meaning.Meanings;
import dev.aether.adapter.jdbi.shared.DatabaseUrl;
import dev.aether.application.Composers;
import dev.aether.domain.generation.GenerationStep;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * A server as a process of its own whose composer begins and never ends, for tests that kill it.
 * Settings come from the environment.
 */
final class StuckServer {
  /** Held as long as the process lives: a lock that nobody refers to is let go. */
  private static DataFolder folder;

  private StuckServer() {}

  /** On a database, with more settings. */
  static Program on(DatabaseUrl owner, Map<String, String> settings) throws java.io.IOException {
    return Program.start(StuckServer.class, settings, owner.jdbc(), owner.user(), owner.password());
  }

  /** Arguments: the data folder, or a database's address, user and password. */
  public static void main(String[] arguments) throws InterruptedException {
    Map<String, String> environment = new HashMap<>(TestServer.SETTINGS);
    System.getenv()
        .forEach(
            (name, value) -> {
              if (Setting.isOurs(name)) {
                environment.put(name, value);
              }
            });
    Settings settings = Settings.of(environment);
    DatabaseUrl owner;
    String secret;
    if (arguments.length == 1) {
      folder = DataFolder.open(Path.of(arguments[0]));
      Secrets secrets = Secrets.in(folder.path());
      owner = EmbeddedDatabase.start(folder.path(), secrets.database()).owner();
      secret = secrets.jwt();
    } else {
      owner = new DatabaseUrl(arguments[0], arguments[1], arguments[2]);
      secret = TestServer.SECRET;
    }
    CountDownLatch never = new CountDownLatch(1);
    Server server =
        new Server(
            settings,
            owner,
            secret,
            Meanings.none(),
            AiWiring.builtIn(
                Meanings.none(),
                Composers.doing(
                    (brief, work) -> {
                      work.reach(GenerationStep.WRITING_WORDS);
                      System.out.println("STUCK");
                      try {
                        never.await();
                      } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                      }
                      throw new IllegalStateException("it never comes here");
                    })));
    server.start();
    System.out.println("URL " + server.publicUrl());
    never.await();
  }
}
