package dev.aether.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.World;
import dev.aether.application.account.PasswordHashing;
import dev.aether.application.account.UserMetadata;
import dev.aether.domain.account.Email;
import dev.aether.domain.account.Password;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SignInTest {
  private final World world = new World();
  private final AtomicInteger comparisons = new AtomicInteger();
  private Runnable meanwhile = () -> {};
  private final PasswordHashing hashing =
      new PasswordHashing() {
        @Override
        public String hash(Password password) {
          return "hashed " + password.reveal();
        }

        @Override
        public boolean matches(Password password, String hash) {
          comparisons.incrementAndGet();
          boolean matches = hash.equals(hash(password));
          meanwhile.run();
          return matches;
        }
      };
  private final SignUp signUp = world.signUp(hashing);
  private final SignIn signIn = world.signIn(hashing);

  @Test
  void opensTheAccountThatSignedUp() {
    SignedIn first =
        signUp.handle(
            new Email("alice@example.com"),
            Password.choose("correct horse"),
            Optional.empty(),
            UserMetadata.NONE);
    SignedIn second =
        signIn.handle(new Email("alice@example.com"), Password.typed("correct horse"));
    assertThat(second.identity().account()).isEqualTo(first.identity().account());
    assertThat(second.session()).isNotEqualTo(first.session());
  }

  @Test
  void refusesAWrongPasswordAndAnUnknownAddressAlike() {
    signUp.handle(
        new Email("alice@example.com"),
        Password.choose("correct horse"),
        Optional.empty(),
        UserMetadata.NONE);
    assertRefused("alice@example.com");
    assertRefused("nobody@example.com");
    assertThat(comparisons).hasValue(2);
  }

  @Test
  void opensNothingToAPasswordThatIsChangedMeanwhile() {
    SignedIn first =
        signUp.handle(
            new Email("alice@example.com"),
            Password.choose("former horse"),
            Optional.empty(),
            UserMetadata.NONE);
    meanwhile =
        () ->
            world
                .ports
                .units()
                .run(
                    World.SYSTEM,
                    () ->
                        world
                            .ports
                            .accounts()
                            .changePassword(first.identity().account().id(), "hashed other"));
    assertRefused("alice@example.com", "former horse");
  }

  @Test
  void refusesAnAddressThatIsTaken() {
    Email email = new Email("alice@example.com");
    signUp.handle(email, Password.choose("correct horse"), Optional.empty(), UserMetadata.NONE);
    assertThatThrownBy(
            () ->
                signUp.handle(
                    email, Password.choose("battery staple"), Optional.empty(), UserMetadata.NONE))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.AUTH_EMAIL_TAKEN));
  }

  private void assertRefused(String email) {
    assertRefused(email, "wrong");
  }

  private void assertRefused(String email, String password) {
    assertThatThrownBy(() -> signIn.handle(new Email(email), Password.typed(password)))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.AUTH_INVALID_CREDENTIALS);
              assertThat(e.problem().message()).isEqualTo("Invalid login credentials");
            });
  }
}
