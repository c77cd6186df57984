package dev.aether.adapter.jdbi.pool;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.UserId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;

/** Requests of many users and of nobody on few connections, each with the answer it must get. */
final class MixedRequests {
  /** What a request does; each comes as often as the others. */
  enum Kind {
    OWN_READ,
    FOREIGN_READ,
    WRITE,
    FAILURE,
    ANONYMOUS
  }

  static final Actor SERVICE = new Actor.Service("pool");
  private static final int THREADS = 3;
  private static final List<UUID> USERS =
      IntStream.range(0, 30).mapToObj(i -> new UUID(7, i)).toList();

  private final JdbiUnitOfWork units;

  MixedRequests(JdbiUnitOfWork units) {
    this.units = units;
  }

  /** Every user gets one site, whose id is the user's own. */
  void prepare() {
    units.run(
        SERVICE,
        () ->
            USERS.forEach(
                user ->
                    units
                        .handle()
                        .createUpdate(
                            """
                            insert into auth.users (id, email, encrypted_password)
                            values (:id, :id || '@example.com', 'x')
                            """)
                        .bind("id", user)
                        .execute()));
    units.run(
        SERVICE,
        () ->
            USERS.forEach(
                user ->
                    units
                        .handle()
                        .createUpdate(
                            """
                            insert into public.sites
                              (id, user_id, name, slug, components, theme, seo_metadata)
                            values (:id, :id, 'x', 'site-' || :id, '{}', '{}', '{}')
                            """)
                        .bind("id", user)
                        .execute()));
  }

  /** Sends so many requests and counts those of each kind that were answered as they must be. */
  Map<Kind, Integer> send(int requests) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Map<Kind, Integer>>> running =
          IntStream.range(0, THREADS)
              .mapToObj(thread -> threads.submit(() -> sendFrom(thread, requests)))
              .toList();
      Map<Kind, Integer> right = new EnumMap<>(Kind.class);
      for (Future<Map<Kind, Integer>> each : running) {
        each.get().forEach((kind, count) -> right.merge(kind, count, Integer::sum));
      }
      return right;
    } finally {
      threads.shutdownNow();
    }
  }

  /** Each write raises the version of the writer's own site by one, from one. */
  int writes() {
    return units.as(
        SERVICE,
        () ->
            units
                .handle()
                .createQuery("select sum(version - 1) from public.sites")
                .mapTo(Integer.class)
                .one());
  }

  private Map<Kind, Integer> sendFrom(int first, int requests) {
    Map<Kind, Integer> right = new EnumMap<>(Kind.class);
    for (int i = first; i < requests; i += THREADS) {
      Kind kind = Kind.values()[i % Kind.values().length];
      UUID user = USERS.get(i / Kind.values().length % USERS.size());
      UUID other = USERS.get((i / Kind.values().length + 1) % USERS.size());
      if (isRight(kind, user, other)) {
        right.merge(kind, 1, Integer::sum);
      }
    }
    return right;
  }

  private boolean isRight(Kind kind, UUID user, UUID other) {
    Actor actor = kind == Kind.ANONYMOUS ? Actor.anonymous() : new Actor.User(new UserId(user));
    return switch (kind) {
      case OWN_READ ->
          ask(actor, "select string_agg(user_id::text, ' ') from public.sites", user)
              .equals(user.toString());
      case FOREIGN_READ ->
          ask(actor, "select count(*) from public.sites where id = :id", other).equals("0");
      case WRITE ->
          ask(actor, "update public.sites set version = version + 1 returning id", user)
              .equals(user.toString());
      case FAILURE -> fails(actor, user);
      case ANONYMOUS ->
          ask(actor, "select current_user || coalesce(auth.uid()::text, '')", user).equals("anon");
    };
  }

  private boolean fails(Actor actor, UUID user) {
    try {
      ask(actor, "select 1 / (auth.uid() <> :id)::integer", user);
      return false;
    } catch (JdbiException e) {
      return e.getMessage().contains("division by zero");
    }
  }

  /** Of the users, half read in units that only read: one round trip without a transaction. */
  private String ask(Actor actor, String sql, UUID id) {
    Supplier<String> question =
        () -> {
          Query query = units.createQuery(sql);
          return (sql.contains(":id") ? query.bind("id", id) : query).mapTo(String.class).one();
        };
    boolean readsOnly = sql.startsWith("select") && id.getLeastSignificantBits() % 2 == 0;
    return readsOnly ? units.read(actor, question) : units.as(actor, question);
  }
}
