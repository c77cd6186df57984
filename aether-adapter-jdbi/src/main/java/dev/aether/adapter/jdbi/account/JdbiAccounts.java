package dev.aether.adapter.jdbi.account;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.account.Accounts;
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
    int added =
        units
            .createUpdate(
                """
                insert into auth.users
                  (id, email, encrypted_password, email_confirmed_at, raw_app_meta_data,
                   raw_user_meta_data, created_at, updated_at)
                values
                  (:id, :email, :hash, :now, '{"provider": "email", "providers": ["email"]}',
                   jsonb_strip_nulls(jsonb_build_object('full_name', cast(:fullName as text))),
                   :now, :now)
                on conflict (email) do nothing
                """)
            .bind("id", account.id().value())
            .bind("email", account.email().value())
            .bind("hash", passwordHash)
            .bind("fullName", account.fullName().orElse(null))
            .bind("now", account.createdAt().atOffset(ZoneOffset.UTC))
            .execute();
    if (added == 0) {
      throw Problem.of(ErrorCode.AUTH_EMAIL_TAKEN, "User already registered").asException();
    }
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
    Account account =
        new Account(
            new UserId(row.getObject("id", UUID.class)),
            new Email(row.getString("email")),
            Optional.ofNullable(row.getString("full_name")),
            row.getObject("created_at", OffsetDateTime.class).toInstant());
    return new Credentials(account, row.getString("encrypted_password"));
  }
}
