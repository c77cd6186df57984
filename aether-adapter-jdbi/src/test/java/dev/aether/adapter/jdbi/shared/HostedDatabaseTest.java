package dev.aether.adapter.jdbi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.adapter.jdbi.access.JdbiSessions;
import dev.aether.adapter.jdbi.account.JdbiAccounts;
import dev.aether.application.account.Accounts;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.UserId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A database as Supabase hosts it: with an "auth" of its own, and generous by default. */
class HostedDatabaseTest {
  private static final Actor SYSTEM = new Actor.Service("test");
  private static final String AS_HOSTED =
      """
      create schema auth authorization auth_admin;
      grant usage on schema auth to test_owner, anon, authenticated, service_role;
      set role auth_admin;
      create table auth.users (
        id uuid primary key, email varchar(255), encrypted_password varchar(255),
        raw_app_meta_data jsonb, raw_user_meta_data jsonb, created_at timestamptz);
      create table auth.sessions (id uuid primary key, user_id uuid references auth.users);
      create table auth.refresh_tokens (id bigserial primary key, token varchar(255));
      alter table auth.users enable row level security;
      create function auth.uid() returns uuid language sql stable set search_path = ''
        as $$ select coalesce(
          nullif(current_setting('request.jwt.claim.sub', true), ''),
          nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid $$;
      create function auth.role() returns text language sql stable set search_path = ''
        as $$ select nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role' $$;
      grant select, references, trigger on auth.users to test_owner;
      insert into auth.users (id, email) values (gen_random_uuid(), 'first@example.com');
      reset role;
      alter default privileges for role test_owner in schema public
        grant all on tables to anon, authenticated, service_role;
      alter default privileges for role test_owner in schema public
        grant all on sequences to anon, authenticated, service_role;
      alter default privileges for role test_owner in schema public
        grant all on functions to anon, authenticated, service_role;
      grant all on schema public to test_owner;
      """;
  private static final String AUTH =
      """
      select concat_ws(' ', c.oid::regclass, c.relowner::regrole, c.relacl, c.relrowsecurity,
        c.relforcerowsecurity, (select string_agg(a.attname, ',' order by a.attnum)
          from pg_attribute a where a.attrelid = c.oid and a.attnum > 0),
        (select count(*) from pg_policy p where p.polrelid = c.oid))
      from pg_class c where c.relnamespace = 'auth'::regnamespace and c.relkind in ('r', 'i', 'S')
      union all
      select concat_ws(' ', p.oid::regprocedure, p.proowner::regrole, p.proacl, p.prosrc)
      from pg_proc p where p.pronamespace = 'auth'::regnamespace
      order by 1
      """;

  @Test
  void knowsWhoSignedUpThereAndLeavesTheSessionsAlone() throws SQLException {
    DatabaseUrl hosted = hosted();
    Migrations.run(hosted);
    UserId someone = new UserId(UUID.randomUUID());
    TestDatabase.asSuperuser(
        hosted,
        """
        insert into auth.users values ('%1$s', 'next@example.com', null, '{}', '{}', now());
        insert into auth.sessions values (gen_random_uuid(), '%1$s');
        """
            .formatted(someone));
    DatabaseUrl login = LoginRole.ensure(hosted, "0123456789abcdefghijklmnopqrstuv");
    try (HikariDataSource pool = Pools.forUnits(login, 1)) {
      JdbiUnitOfWork units = new JdbiUnitOfWork(pool);
      Accounts accounts = new JdbiAccounts(units);
      assertThat(units.read(SYSTEM, () -> accounts.isActive(someone))).isTrue();
      TestDatabase.asSuperuser(hosted, "update public.users set suspended_at = now()");
      assertThat(units.read(SYSTEM, () -> accounts.isActive(someone))).isFalse();
      assertThat(units.read(SYSTEM, accounts::areKeptHere)).isFalse();
      assertThat(units.read(SYSTEM, () -> accounts.passwordHash(someone))).isEmpty();
      units.run(SYSTEM, () -> accounts.remove(someone));
      assertThat(
              Catalog.lines(
                  hosted, "select count(*) from public.users where id = '" + someone + "'"))
          .containsExactly("0");
      TestDatabase.asSuperuser(
          hosted,
          """
          do $$ begin
            if not exists (select from auth.users where id = '%s') then
              raise exception 'the identity is gone';
            end if;
          end $$
          """
              .formatted(someone));
      Instant later = Instant.parse("2999-01-01T00:00:00Z");
      assertThat(units.as(SYSTEM, () -> new JdbiSessions(units).removeIdle(later))).isZero();
    }
  }

  @Test
  void getsTheSameRightsAsAPlainOneAndKeepsItsOwnIdentities() throws SQLException {
    DatabaseUrl plain = TestDatabase.migrated().owner();
    DatabaseUrl hosted = hosted();
    List<String> before = Catalog.lines(hosted, AUTH);
    Migrations.run(hosted);

    assertThat(Catalog.lines(hosted, AUTH)).isEqualTo(before).hasSizeGreaterThan(5);
    assertThat(Catalog.rights(hosted)).isEqualTo(Catalog.rights(plain)).hasSizeGreaterThan(500);
    Migrations.run(hosted);
    TestDatabase.asSuperuser(
        hosted,
        "insert into auth.users values (gen_random_uuid(), 'next@example.com', null, '{}', '{}', now())");
    assertThat(Catalog.lines(hosted, "select email from public.users"))
        .containsExactly("next@example.com");
  }

  private static DatabaseUrl hosted() throws SQLException {
    DatabaseUrl hosted = TestDatabase.empty();
    TestDatabase.asSuperuser(
        hosted,
        """
        do $$ begin
          if not exists (select from pg_roles where rolname = 'auth_admin') then
            create role auth_admin nologin;
          end if;
        end $$
        """);
    TestDatabase.asSuperuser(hosted, AS_HOSTED);
    return hosted;
  }
}
