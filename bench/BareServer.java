import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * As little as can answer: Javalin, JDBI and the statements that Aether sends, one by one as it
 * sends them. It believes every token, checks nothing, reads no JSON but by cutting, and parses no
 * tree. Arguments: JDBC address, port.
 */
class BareServer {
  private static final String IDENTITY =
      "select set_config('role', ?, true), set_config('request.jwt.claims', ?, true)";
  private static final String READ = ", set_config('transaction_read_only', 'on', true); ";
  private static final String COLUMNS =
      "select id, user_id, name, slug, description, components, theme, seo_metadata, status, version,"
          + " published_version, created_at, updated_at, published_at ";
  private static final String GET = COLUMNS + "from public.sites where id = ? and user_id = ?";
  private static final String LIST =
      COLUMNS
          + ", (select count(*) from public.sites where user_id = ?) as total from public.sites"
          + " where user_id = ? order by updated_at desc, id desc limit ? offset ?";
  private static final String LOCK =
      "select id, user_id, name, slug, description, components, theme, seo_metadata, status,"
          + " version, published_version, updated_at from public.sites where id = ?"
          + " for no key update";
  private static final String UPDATE =
      "with given as (select cast(? as text) as components, cast(? as text) as theme,"
          + " cast(? as text) as seo), changed as (update public.sites set name = ?, slug = ?,"
          + " description = ?, components = cast(given.components as jsonb), theme ="
          + " cast(given.theme as jsonb), seo_metadata = cast(given.seo as jsonb), version = ?,"
          + " updated_at = ? from given where sites.id = ? and sites.version = ? returning sites.id)"
          + " insert into public.site_versions (site_id, version_number, name, description,"
          + " components, theme, seo_metadata, change, created_by, created_at) select changed.id, ?,"
          + " ?, ?, cast(given.components as json), cast(given.theme as json), cast(given.seo as"
          + " json), ?, (select auth.uid()), ? from changed, given";
  private static final String TIER =
      "select aether.tier_of(id) from public.users where id = ? for no key update";
  private static final String COUNT = "select count(*) from public.sites where user_id = ?";
  private static final String INSERT =
      "insert into public.sites (id, user_id, name, slug, description, components, theme,"
          + " seo_metadata, version, template_id, created_at, updated_at) values (?, ?, ?, ?, ?,"
          + " cast(? as jsonb), cast(? as jsonb), cast(? as jsonb), ?, null, ?, ?)"
          + " on conflict (slug) do nothing";
  private static final String VERSION =
      "insert into public.site_versions (site_id, version_number, name, description, components,"
          + " theme, seo_metadata, change, created_by, created_at) values (?, ?, ?, ?, cast(? as"
          + " json), cast(? as json), cast(? as json), 'Created.', (select auth.uid()), ?)";
  private static final String AUDIT =
      "select aether.append_audit(?, ?, ?, ?, ?, 'info', 'site', ?, null, null, cast('{}' as jsonb))";
  private static final String BLANK = "{\"root\":{\"id\":\"root\",\"type\":\"page\",\"props\":{}},\"version\":\"1.0\"}";

  private static Jdbi jdbi;

  public static void main(String[] args) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(args[0]);
    config.setUsername("bare");
    config.setPassword("bare");
    config.setMaximumPoolSize(10);
    jdbi = Jdbi.create(new HikariDataSource(config));
    Javalin.create(
            app -> {
              app.startup.showJavalinBanner = false;
              app.http.compressionStrategy = CompressionStrategy.NONE;
              app.concurrency.useVirtualThreads = Runtime.version().feature() >= 24;
              app.routes.get("/api/sites/{id}", BareServer::get);
              app.routes.get("/api/sites", BareServer::list);
              app.routes.post("/api/sites", BareServer::create);
              app.routes.put("/api/sites/{id}", BareServer::update);
            })
        .start("127.0.0.1", Integer.parseInt(args[1]));
  }

  private static void get(Context ctx) throws Exception {
    UUID user = user(ctx);
    UUID id = UUID.fromString(ctx.pathParam("id"));
    answer(ctx, 200, jdbi.withHandle(handle -> read(handle, user, GET, id, user)));
  }

  private static void list(Context ctx) throws Exception {
    UUID user = user(ctx);
    answer(ctx, 200, jdbi.withHandle(handle -> read(handle, user, LIST, user, user, 10, 0)));
  }

  private static void update(Context ctx) throws Exception {
    UUID user = user(ctx);
    UUID id = UUID.fromString(ctx.pathParam("id"));
    String body = ctx.body();
    String name = body.substring(9, body.indexOf('"', 9));
    String tree = body.substring(body.indexOf("\"components\":") + 13, body.length() - 1);
    jdbi.useTransaction(
        handle -> {
          Connection c = handle.getConnection();
          try (PreparedStatement lock = prepared(c, IDENTITY + "; " + LOCK, user, id)) {
            ResultSet row = second(lock);
            row.next();
            int version = row.getInt("version");
            Timestamp now = Timestamp.from(Instant.now());
            execute(
                c, UPDATE, tree, row.getString("theme"), row.getString("seo_metadata"), name,
                row.getString("slug"), row.getString("description"), version + 1, now, id, version,
                version + 1, name, row.getString("description"), "Changed.", now);
            audit(c, user, "site.update", id, now);
          }
        });
    answer(ctx, 200, jdbi.withHandle(handle -> read(handle, user, GET, id, user)));
  }

  private static void create(Context ctx) throws Exception {
    UUID user = user(ctx);
    UUID id = UUID.randomUUID();
    String body = ctx.body();
    String name = body.substring(9, body.indexOf('"', 9));
    jdbi.useTransaction(
        handle -> {
          Connection c = handle.getConnection();
          try (PreparedStatement tier = prepared(c, IDENTITY + "; " + TIER, user, user)) {
            second(tier).next();
            execute(c, COUNT, user);
            Timestamp now = Timestamp.from(Instant.now());
            String slug = name.toLowerCase().replace(' ', '-');
            execute(c, INSERT, id, user, name, slug, "", BLANK, "{}", "{}", 1, now, now);
            execute(c, VERSION, id, 1, name, "", BLANK, "{}", "{}", now);
            audit(c, user, "site.create", id, now);
          }
        });
    answer(ctx, 201, "{\"id\":\"" + id + "\"}");
  }

  private static void audit(Connection c, UUID user, String action, UUID id, Timestamp now)
      throws SQLException {
    execute(c, AUDIT, UUID.randomUUID(), now, "user:" + user, user, action, id);
  }

  /** One round trip: identity and query as one message group. */
  private static String read(Handle handle, UUID user, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement query =
        prepared(handle.getConnection(), IDENTITY + READ + sql, user, values)) {
      ResultSet row = second(query);
      StringBuilder json = new StringBuilder(5_000);
      while (row.next()) {
        json.append(json.isEmpty() ? "{\"sites\":[{" : ",{");
        for (int i = 1; i <= 14; i++) {
          String value = row.getString(i);
          boolean raw = i >= 6 && i <= 8;
          json.append(i == 1 ? "\"c" : ",\"c").append(i).append("\":");
          json.append(value == null ? "null" : raw ? value : '"' + value + '"');
        }
        json.append('}');
      }
      return json.append("]}").toString();
    }
  }

  private static PreparedStatement prepared(Connection c, String sql, UUID user, Object... values)
      throws SQLException {
    PreparedStatement statement = c.prepareStatement(sql);
    statement.setString(1, "authenticated");
    statement.setString(2, "{\"sub\":\"" + user + "\",\"role\":\"authenticated\"}");
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 3, values[i]);
    }
    return statement;
  }

  private static ResultSet second(PreparedStatement statement) throws SQLException {
    statement.execute();
    statement.getMoreResults();
    return statement.getResultSet();
  }

  private static void execute(Connection c, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = c.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }

  private static void answer(Context ctx, int status, String json) {
    ctx.status(status)
        .contentType("application/json")
        .result(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Whom the token names, without a look at its signature. */
  private static UUID user(Context ctx) {
    String payload = ctx.header("Authorization").split("\\.")[1];
    String claims =
        new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.ISO_8859_1);
    int at = claims.indexOf("\"sub\":\"") + 7;
    return UUID.fromString(claims.substring(at, at + 36));
  }
}
