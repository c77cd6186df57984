import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.aether.adapter.http.server.access.AccessTokens;
import dev.aether.adapter.http.server.access.OwnIssuer;
import dev.aether.application.access.SignedIn;
import dev.aether.application.account.Identity;
import dev.aether.domain.access.Session;
import dev.aether.domain.access.SessionId;
import dev.aether.domain.account.Account;
import dev.aether.domain.account.Email;
import dev.aether.domain.account.UserId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fills a database with 100 000 sites of 1 000 users, and has wrk ask Aether and the bare server in
 * turn, and pgbench the database. Arguments: aether.jar, PostgreSQL's port, seconds, report,
 * kinds of requests. {@code BENCH_OPTIONS} are options of Aether's JVM, such as a flight recording.
 */
class Bench {
  private static final int USERS = 1_000;
  private static final int SITES = 100_000;
  private static final int CONNECTIONS = 32;
  private static final int ROUNDS = 2;
  private static final String SECRET = "a secret of a benchmark, 32 bytes or more";
  private static final int AETHER_PORT = 18_080;
  private static final int BARE_PORT = 18_081;
  private static final String ISSUER = "http://127.0.0.1:" + AETHER_PORT;

  private final Path jar;
  private final String database;
  private final int postgresPort;
  private final int seconds;
  private final List<String> kinds;
  private final Path scratch = Files.createTempDirectory("bench");
  private final List<Process> started = new ArrayList<>();

  Bench(String[] args) throws IOException {
    this.jar = Path.of(args[0]);
    this.postgresPort = Integer.parseInt(args[1]);
    this.database = "127.0.0.1:" + postgresPort + "/bench";
    this.seconds = Integer.parseInt(args[2]);
    this.kinds = List.of(args[4].split(",", -1));
  }

  public static void main(String[] args) throws Exception {
    Bench bench = new Bench(args);
    try {
      Map<String, Object> report = bench.run();
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValue(Path.of(args[3]).toFile(), report);
    } finally {
      bench.started.forEach(Process::destroyForcibly);
    }
  }

  private Map<String, Object> run() throws Exception {
    sql(
        "postgres",
        "create role bench login createrole password 'bench'",
        "create role bare login password 'bare'",
        "create database bench owner bench");
    Process aether =
        java(
            Map.of(
                "AETHER_DATABASE_URL", "postgres://bench:bench@" + database,
                "AETHER_JWT_SECRET", SECRET,
                "AETHER_PUBLIC_URL", ISSUER,
                "AETHER_PORT", "" + AETHER_PORT,
                "AETHER_DATA_DIR", scratch.resolve("data").toString()),
            options("-jar", jar.toString(), "serve"));
    await(ISSUER + "/readyz", aether);
    fill();
    Process bare =
        java(
            Map.of(),
            "-cp", jar.toString(), "bench/BareServer.java",
            "jdbc:postgresql://" + database, "" + BARE_PORT);
    await("http://127.0.0.1:" + BARE_PORT + "/none", bare);

    Map<String, Object> report = new LinkedHashMap<>();
    report.put("machine", machine());
    report.put("connections", CONNECTIONS);
    report.put("secondsEach", seconds * ROUNDS);
    Map<String, Object> told = new LinkedHashMap<>();
    report.put("kinds", told);
    System.out.printf(
        "%-8s %10s %10s %7s %10s   %s%n",
        "", "Aether/s", "bare/s", "ratio", "pgbench/s", "CPU µs a request: Aether+PostgreSQL, bare+PostgreSQL");
    for (String kind : kinds) {
      Result own = new Result();
      Result other = new Result();
      warm(kind, AETHER_PORT, aether);
      warm(kind, BARE_PORT, bare);
      for (int round = 0; round < ROUNDS; round++) {
        own.add(wrk(kind, AETHER_PORT, aether, seconds));
        other.add(wrk(kind, BARE_PORT, bare, seconds));
      }
      double database = pgbench(kind);
      Map<String, Object> figures = new LinkedHashMap<>();
      figures.put("aether", own.told());
      figures.put("bare", other.told());
      figures.put("ratio", Math.round(1000 * own.rate() / other.rate()) / 1000.0);
      figures.put("pgbenchPerSecond", Math.round(database));
      told.put(kind, figures);
      System.out.printf(
          "%-8s %10.0f %10.0f %6.0f%% %10.0f   %.0f+%.0f, %.0f+%.0f%n",
          kind, own.rate(), other.rate(), 100 * own.rate() / other.rate(), database,
          own.serverMicros(), own.postgresMicros(), other.serverMicros(), other.postgresMicros());
    }
    return report;
  }

  /** Users on the plan without limits, each with a session and a hundred sites of some 4 KB. */
  private void fill() throws Exception {
    sql(
        "bench",
        "grant anon, authenticated, service_role to bare",
        "create schema bench",
        "grant usage on schema bench to public",
        "create function bench.user_id(n bigint) returns uuid language sql immutable return"
            + " ('00000000-0000-4000-9000-' || lpad(to_hex(n), 12, '0'))::uuid",
        "create function bench.site_id(n bigint) returns uuid language sql immutable return"
            + " ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid",
        "create function bench.claims(n bigint) returns text language sql immutable return"
            + " '{\"sub\":\"' || bench.user_id(n) || '\",\"role\":\"authenticated\"}'",
        "create table bench.tree as select jsonb_set(structure::jsonb, '{root,children}',"
            + " (structure::jsonb #> '{root,children}') || (select jsonb_agg(child || jsonb_build_object('id',"
            + " (child ->> 'id') || '-2')) from (select child from jsonb_array_elements(structure::jsonb #>"
            + " '{root,children}') child limit 4) few)) as tree from public.templates"
            + " where slug = 'saas-landing'",
        "grant select on bench.tree to public",
        "insert into auth.users (id, email, encrypted_password) select bench.user_id(n), 'u' || n ||"
            + " '@example.com', 'x' from generate_series(1, " + USERS + ") n",
        "update public.users set subscription_tier = 'business'",
        "insert into auth.sessions (id, user_id) select id, id from auth.users",
        "set session_replication_role = replica; insert into public.sites (id, user_id, name, slug,"
            + " components, theme, seo_metadata) select bench.site_id(n), bench.user_id((n - 1) / "
            + (SITES / USERS) + " + 1), 'Site ' || n, 'site-' || n, tree, theme, seo from"
            + " generate_series(1, " + SITES + ") n, bench.tree, (select '"
            + theme() + "'::jsonb as theme, '{\"title\":\"Untitled\"}'::jsonb as seo) t",
        "insert into public.site_versions (site_id, version_number, name, components, theme,"
            + " seo_metadata) select id, 1, name, components::text::json, theme::text::json,"
            + " seo_metadata::text::json from public.sites",
        "vacuum analyze");
    Files.writeString(scratch.resolve("tree.json"), text("select tree from bench.tree"));
    AccessTokens tokens =
        new AccessTokens(
            SECRET, OwnIssuer.settled(ISSUER + "/auth/v1"), Optional.empty(), Clock.systemUTC());
    StringBuilder keys = new StringBuilder();
    for (int user = 1; user <= USERS; user++) {
      UserId id = new UserId(UUID.fromString("00000000-0000-4000-9000-%012x".formatted(user)));
      Account account =
          new Account(id, new Email("u" + user + "@example.com"), Optional.empty(), Instant.now());
      SignedIn in =
          new SignedIn(
              new Identity(account, "{}", "{}", Optional.empty(), Instant.now()),
              Session.opened(new SessionId(id.value()), id, Instant.now()));
      String token = tokens.issue(in, Map.of(), Map.of()).token();
      for (int i = 0; i < 10; i++) {
        int site = (user - 1) * (SITES / USERS) + 1 + (i * 7 + user) % (SITES / USERS);
        keys.append(token).append(' ').append(id).append(' ');
        keys.append("00000000-0000-4000-8000-%012x".formatted(site)).append('\n');
      }
    }
    Files.writeString(scratch.resolve("keys.txt"), keys);
  }

  private static String theme() {
    return dev.aether.domain.theme.ThemeJson.write(dev.aether.domain.theme.Theme.standard())
        .toJson();
  }

  /**
   * Until it gets no faster. With pauses: a compiler that has to share two processors with the load
   * is minutes behind it, and what it has not compiled yet is interpreted.
   */
  private void warm(String kind, int port, Process server) throws Exception {
    double best = 0;
    for (int round = 0, flat = 0; round < 40 && flat < 4; round++) {
      double rate = wrk(kind, port, server, 5).rate();
      Thread.sleep(3_000);
      flat = rate < 1.03 * best ? flat + 1 : 0;
      best = Math.max(best, rate);
    }
  }

  private Measured wrk(String kind, int port, Process server, int time) throws Exception {
    long serverBefore = ticks(server.pid());
    long postgresBefore = postgresTicks();
    ProcessBuilder builder =
        new ProcessBuilder(
            "wrk", "-t2", "-c" + CONNECTIONS, "-d" + time + "s", "--latency", "-s",
            "bench/requests.lua", "http://127.0.0.1:" + port);
    builder.environment().put("BENCH_KIND", kind);
    builder.environment().put("BENCH_KEYS", scratch.resolve("keys.txt").toString());
    builder.environment().put("BENCH_TREE", scratch.resolve("tree.json").toString());
    String told = output(builder);
    if (told.contains("answered ") || told.contains("Non-2xx")) {
      throw new IllegalStateException(told);
    }
    double requests = number(told, "(\\d+) requests in");
    return new Measured(
        requests,
        number(told, "Requests/sec: +([0-9.]+)"),
        millis(told, "99%"),
        (ticks(server.pid()) - serverBefore) * 10_000 / requests,
        (postgresTicks() - postgresBefore) * 10_000 / requests);
  }

  private double pgbench(String kind) throws Exception {
    Path script = scratch.resolve(kind + ".sql");
    Files.writeString(script, script(kind).replace("\n", " ").replace("\\set", "\n\\set").replace("select set_config", "\nselect set_config").strip() + "\n");
    String told =
        output(
            new ProcessBuilder(
                "pgbench", "-n", "-h", "127.0.0.1", "-p", "" + postgresPort, "-U", "bare", "-c", "10",
                "-j", "2", "-T", "" + seconds, "-f", script.toString(), "bench"));
    return number(told, "tps = ([0-9.]+)");
  }

  private static String script(String kind) {
    String identity =
        """
        \\set n random(1, %d)
        \\set u (:n - 1) / %d + 1
        \\set r random(1000000, 200000000000000)
        select set_config('role', 'authenticated', true),
          set_config('request.jwt.claims', bench.claims(:u), true) \\;
        """
            .formatted(SITES, SITES / USERS);
    String columns =
        """
        select id, user_id, name, slug, description, components, theme, seo_metadata, status,
          version, published_version, created_at, updated_at, published_at
        """;
    String get = columns + " from public.sites where id = bench.site_id(:n) and user_id = bench.user_id(:u);";
    return identity
        + switch (kind) {
          case "get" -> get;
          case "list" ->
              columns
                  + """
                  , (select count(*) from public.sites where user_id = bench.user_id(:u)) as total
                  from public.sites where user_id = bench.user_id(:u)
                  order by updated_at desc, id desc limit 10;
                  """;
          case "update" ->
              columns
                  + """
                  from public.sites where id = bench.site_id(:n) for no key update \\;
                  with changed as (
                    update public.sites s set name = 'Site ' || :n, components = cast(cast(t.tree as text) as jsonb),
                      version = s.version + 1, updated_at = now()
                    from bench.tree t where s.id = bench.site_id(:n)
                    returning s.id, s.version, s.name, s.theme, s.seo_metadata, t.tree)
                  insert into public.site_versions (site_id, version_number, name, description, components,
                    theme, seo_metadata, change, created_by, created_at)
                  select id, version, name, '', cast(cast(tree as text) as json), cast(cast(theme as text) as json),
                    cast(cast(seo_metadata as text) as json), 'Changed.', (select auth.uid()), now() from changed \\;
                  select aether.append_audit(gen_random_uuid(), now(), 'user:' || bench.user_id(:u),
                    bench.user_id(:u), 'site.update', 'info', 'site', bench.site_id(:n), null, null, '{}') \\;
                  """
                  + get;
          case "create" ->
              """
              select aether.tier_of(id) from public.users where id = bench.user_id(:u) for no key update \\;
              select count(*) from public.sites where user_id = bench.user_id(:u) \\;
              insert into public.sites (id, user_id, name, slug, description, components, theme, seo_metadata,
                version, created_at, updated_at)
              values (bench.site_id(:r), bench.user_id(:u), 'Site', 'b-' || :r, '',
                '{"root":{"id":"root","type":"page","props":{}},"version":"1.0"}', '{}', '{}', 1, now(), now()) \\;
              insert into public.site_versions (site_id, version_number, name, description, components, theme,
                seo_metadata, change, created_by, created_at)
              values (bench.site_id(:r), 1, 'Site', '', '{"root":{"id":"root","type":"page","props":{}},"version":"1.0"}',
                '{}', '{}', 'Created.', (select auth.uid()), now()) \\;
              select aether.append_audit(gen_random_uuid(), now(), 'user:' || bench.user_id(:u),
                bench.user_id(:u), 'site.create', 'info', 'site', gen_random_uuid(), null, null, '{}');
              """;
          default -> throw new IllegalArgumentException(kind);
        };
  }

  /** What one run of wrk told. */
  private record Measured(
      double requests, double rate, double p99, double serverMicros, double postgresMicros) {}

  private static final class Result {
    private final List<Measured> runs = new ArrayList<>();

    void add(Measured run) {
      runs.add(run);
    }

    double rate() {
      return runs.stream().mapToDouble(Measured::rate).average().orElseThrow();
    }

    double serverMicros() {
      return runs.stream().mapToDouble(Measured::serverMicros).average().orElseThrow();
    }

    double postgresMicros() {
      return runs.stream().mapToDouble(Measured::postgresMicros).average().orElseThrow();
    }

    Map<String, Object> told() {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("perSecond", Math.round(rate()));
      told.put("runs", runs.stream().map(run -> Math.round(run.rate())).toList());
      told.put("p99Millis", runs.stream().mapToDouble(Measured::p99).max().orElseThrow());
      told.put("serverCpuMicros", Math.round(serverMicros()));
      told.put("postgresCpuMicros", Math.round(postgresMicros()));
      return told;
    }
  }

  private static String[] options(String... arguments) {
    List<String> all = new ArrayList<>();
    Stream.of(Optional.ofNullable(System.getenv("BENCH_OPTIONS")).orElse("").split(" "))
        .filter(option -> !option.isEmpty())
        .forEach(all::add);
    all.addAll(List.of(arguments));
    return all.toArray(String[]::new);
  }

  private Process java(Map<String, String> environment, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.add("-Xmx512m");
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    builder.redirectOutput(scratch.resolve("server" + started.size() + ".log").toFile());
    Process process = builder.start();
    started.add(process);
    return process;
  }

  /** Until it answers, whatever it answers. */
  private void await(String address, Process server) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    for (int tries = 0; ; tries++) {
      try {
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        return;
      } catch (IOException e) {
        if (tries == 300 || !server.isAlive()) {
          throw e;
        }
        Thread.sleep(200);
      }
    }
  }

  private void sql(String name, String... statements) throws SQLException {
    try (Connection connection = superuser(name);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private String text(String sql) throws SQLException {
    try (Connection connection = superuser("bench");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private Connection superuser(String name) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + name, "postgres", "");
  }

  /** Processor time of a process in hundredths of a second. */
  private static long ticks(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    } catch (IOException e) {
      return 0; // gone meanwhile
    }
  }

  private long postgresTicks() throws IOException {
    try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
      return all.filter(process -> isPostgres(process.pid())).mapToLong(p -> ticks(p.pid())).sum();
    }
  }

  private static boolean isPostgres(long pid) {
    try {
      return Files.readString(Path.of("/proc/" + pid + "/comm")).startsWith("postgres");
    } catch (IOException e) {
      return false;
    }
  }

  private static Map<String, Object> machine() throws IOException {
    String cpu =
        Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
            .filter(line -> line.startsWith("model name"))
            .findFirst()
            .map(line -> line.substring(line.indexOf(':') + 2))
            .orElse("unknown");
    Map<String, Object> machine = new LinkedHashMap<>();
    machine.put("cpu", cpu);
    machine.put("cores", Runtime.getRuntime().availableProcessors());
    machine.put("java", Runtime.version().toString());
    return machine;
  }

  private static String output(ProcessBuilder builder) throws Exception {
    Process process = builder.redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException(told);
    }
    return told;
  }

  private static double millis(String told, String quantile) {
    Matcher found = Pattern.compile(quantile + " +([0-9.]+)(us|ms|s)").matcher(told);
    if (!found.find()) {
      throw new IllegalStateException(told);
    }
    double value = Double.parseDouble(found.group(1));
    return switch (found.group(2)) {
      case "us" -> value / 1000;
      case "ms" -> value;
      default -> value * 1000;
    };
  }

  private static double number(String told, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(told);
    if (!found.find()) {
      throw new IllegalStateException(told);
    }
    return Double.parseDouble(found.group(1));
  }
}
