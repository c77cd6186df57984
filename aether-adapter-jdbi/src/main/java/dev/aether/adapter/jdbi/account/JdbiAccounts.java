package dev.aether.adapter.jdbi.account;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.account.Accounts;
import dev.aether.application.account.Identity;
import dev.aether.application.account.UserMetadata;
import dev.aether.domain.account.Account;
import dev.aether.domain.account.Email;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Accounts in {@code auth.users}; a trigger makes the profile with it. */
public final class JdbiAccounts implements Accounts {
  private final JdbiUnitOfWork units;

  public JdbiAccounts(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void add(Account account, String passwordHash) {
    add(account, passwordHash, UserMetadata.NONE);
  }

  @Override
  public void add(Account account, String passwordHash, UserMetadata metadata) {
    int added =
        units
            .createUpdate(
                """
                insert into auth.users
                  (id, email, encrypted_password, email_confirmed_at, raw_app_meta_data,
                   raw_user_meta_data, created_at, updated_at)
                values
                  (:id, :email, :hash, :now, '{"provider": "email", "providers": ["email"]}',
                   cast(:metadata as jsonb)
                     || jsonb_strip_nulls(jsonb_build_object('full_name', cast(:fullName as text))),
                   :now, :now)
                on conflict (email) do nothing
                """)
            .bind("id", account.id().value())
            .bind("email", account.email().value())
            .bind("hash", passwordHash)
            .bind("metadata", metadata.json())
            .bind("fullName", account.fullName().orElse(null))
            .bind("now", account.createdAt().atOffset(ZoneOffset.UTC))
            .execute();
    if (added == 0) {
      throw Problem.of(ErrorCode.AUTH_EMAIL_TAKEN, "User already registered").asException();
    }
  }

  @Override
  public Optional<Identity> identity(UserId id) {
    return units
        .createQuery(
            """
            select a.id, a.email, a.raw_user_meta_data ->> 'full_name' as full_name, a.created_at,
              a.raw_app_meta_data, a.raw_user_meta_data, a.last_sign_in_at, a.updated_at
            from auth.users a
            join public.users u on u.id = a.id and u.suspended_at is null
            where a.id = :id
            """)
        .bind("id", id.value())
        .map((row, context) -> identity(row))
        .findOne();
  }

  @Override
  public boolean isActive(UserId id) {
    return units
        .createQuery(
            """
            select exists (
              select from public.users where id = :id and suspended_at is null)
            """)
        .bind("id", id.value())
        .mapTo(Boolean.class)
        .one();
  }

  @Override
  public void tell(UserId id, UserMetadata metadata) {
    Optional<Integer> bytes =
        units
            .createQuery(
                """
                update auth.users
                set raw_user_meta_data =
                    (coalesce(raw_user_meta_data, '{}') || cast(:told as jsonb))
                      - array(select key from jsonb_each(cast(:told as jsonb))
                              where value = 'null'),
                  updated_at = now()
                where id = :id
                returning octet_length(cast(raw_user_meta_data as text))
                """)
            .bind("id", id.value())
            .bind("told", metadata.json())
            .mapTo(Integer.class)
            .findOne();
    if (bytes.filter(size -> size > UserMetadata.MAX_BYTES).isPresent()) {
      throw UserMetadata.tooLarge();
    }
  }

  @Override
  public void changePassword(UserId id, String passwordHash) {
    units
        .createUpdate(
            "update auth.users set encrypted_password = :hash, updated_at = now() where id = :id")
        .bind("id", id.value())
        .bind("hash", passwordHash)
        .execute();
  }

  @Override
  public Optional<Credentials> credentialsOf(Email email) {
    return units
        .createQuery(
            """
            select id, email, encrypted_password, raw_user_meta_data ->> 'full_name' as full_name,
              created_at
            from auth.users where email = :email
            """)
        .bind("email", email.value())
        .map((row, context) -> credentials(row))
        .findOne();
  }

  @Override
  public Optional<String> passwordHash(UserId id) {
    return areKeptHere()
        ? units
            .createQuery(
                "select encrypted_password from auth.users"
                    + " where id = :id and encrypted_password <> ''")
            .bind("id", id.value())
            .mapTo(String.class)
            .findOne()
        : Optional.empty();
  }

  @Override
  public void remove(UserId id) {
    // The sites before the account, as everybody locks them who writes to both.
    units
        .createQuery("select id from public.sites where user_id = :id order by id for update")
        .bind("id", id.value())
        .mapTo(UUID.class)
        .list();
    String identities = areKeptHere() ? "auth.users" : "public.users";
    units
        .createUpdate("delete from " + identities + " where id = :id")
        .bind("id", id.value())
        .execute();
  }

  /** A hosted auth lets nobody else at its identities. */
  @Override
  public boolean areKeptHere() {
    return units
        .createQuery("select has_table_privilege('auth.users', 'delete')")
        .mapTo(Boolean.class)
        .one();
  }

  @Override
  public void signedIn(UserId id) {
    units
        .createUpdate(
            """
            with identity as (
              update auth.users set last_sign_in_at = now() where id = :id returning id)
            update public.users set last_login_at = now() from identity where users.id = identity.id
            """)
        .bind("id", id.value())
        .execute();
  }

  private static Credentials credentials(ResultSet row) throws SQLException {
    return new Credentials(account(row), row.getString("encrypted_password"));
  }

  private static Identity identity(ResultSet row) throws SQLException {
    return new Identity(
        account(row),
        Optional.ofNullable(row.getString("raw_app_meta_data")).orElse("{}"),
        Optional.ofNullable(row.getString("raw_user_meta_data")).orElse("{}"),
        Optional.ofNullable(row.getObject("last_sign_in_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        row.getObject("updated_at", OffsetDateTime.class).toInstant());
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        new UserId(row.getObject("id", UUID.class)),
        new Email(row.getString("email")),
        Optional.ofNullable(row.getString("full_name")),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }
}
