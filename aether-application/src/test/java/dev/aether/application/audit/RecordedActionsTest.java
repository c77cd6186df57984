package dev.aether.application.audit;

import static dev.aether.domain.audit.AuditAction.AI_COMPLETE;
import static dev.aether.domain.audit.AuditAction.AI_FAIL;
import static dev.aether.domain.audit.AuditAction.AI_GENERATE;
import static dev.aether.domain.audit.AuditAction.BACKUP_CREATE;
import static dev.aether.domain.audit.AuditAction.BACKUP_RESTORE;
import static dev.aether.domain.audit.AuditAction.DEPLOYMENT_COMPLETE;
import static dev.aether.domain.audit.AuditAction.DEPLOYMENT_CREATE;
import static dev.aether.domain.audit.AuditAction.DEPLOYMENT_FAIL;
import static dev.aether.domain.audit.AuditAction.SITE_CREATE;
import static dev.aether.domain.audit.AuditAction.SITE_DELETE;
import static dev.aether.domain.audit.AuditAction.SITE_DUPLICATE;
import static dev.aether.domain.audit.AuditAction.SITE_PUBLISH;
import static dev.aether.domain.audit.AuditAction.USER_LOGIN;
import static dev.aether.domain.audit.AuditAction.USER_LOGIN_FAILED;
import static dev.aether.domain.audit.AuditAction.USER_SIGNUP;
import static dev.aether.domain.audit.AuditAction.VERSION_RESTORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Composers;
import dev.aether.application.Fixtures;
import dev.aether.application.World;
import dev.aether.application.access.SignIn;
import dev.aether.application.account.PasswordHashing;
import dev.aether.application.account.UserMetadata;
import dev.aether.application.site.Basis;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.account.Email;
import dev.aether.domain.account.Password;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditEntry;
import dev.aether.domain.audit.AuditEvent;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.backup.Backup;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What somebody does is written down with it, and what is refused is not. */
class RecordedActionsTest {
  private static final Email EMAIL = new Email("alice@example.com");

  private final World world = new World();
  private final Account alice = world.signedUp("alice");
  private final Actor.User aliceActs = new Actor.User(alice.id());

  @Test
  void recordsWhoSignsUpAndIn() {
    Account account = signUp();
    SignIn signIn = world.signIn(new PlainHashing());
    assertThat(signIn.handle(EMAIL, Password.typed("correct horse")).identity().account())
        .isEqualTo(account);
    assertThat(actionsOf(account)).containsExactly(USER_SIGNUP, USER_LOGIN, USER_LOGIN);
    assertThat(world.recordedOf(account))
        .extracting(entry -> entry.event().actor())
        .containsOnly(new Actor.User(account.id()));
  }

  @Test
  void recordsAWrongPasswordAtTheAccountItWasTriedOn() {
    Account account = signUp();
    SignIn signIn = world.signIn(new PlainHashing());
    assertThatThrownBy(() -> signIn.handle(EMAIL, Password.typed("wrong")))
        .isInstanceOf(DomainException.class);
    assertThat(actionsOf(account)).containsExactly(USER_SIGNUP, USER_LOGIN, USER_LOGIN_FAILED);
    assertThat(world.recordedOf(account).get(2).event().actor()).isInstanceOf(Actor.Service.class);
  }

  @Test
  void recordsAPasswordForAnUnknownAddressAboutNobody() {
    SignIn signIn = world.signIn(new PlainHashing());
    assertThatThrownBy(() -> signIn.handle(EMAIL, Password.typed("wrong")))
        .isInstanceOf(DomainException.class);
    assertThat(
            world
                .ports
                .units()
                .as(World.SYSTEM, () -> world.ports.auditTrail().chain(Optional.empty(), 1, 9)))
        .extracting(entry -> entry.event().action())
        .containsExactly(USER_LOGIN_FAILED);
  }

  @Test
  void recordsSitesThatComeAndGo() {
    Site site = world.createSite().handle(aliceActs, Fixtures.contentTitled("Bakery"));
    Site copy = world.duplicateSite().handle(aliceActs, site.id(), new SiteName("Copy"));
    world.deleteSite().handle(aliceActs, site.id(), new Basis.Latest());
    assertThat(actionsOf(alice)).containsExactly(SITE_CREATE, SITE_DUPLICATE, SITE_DELETE);
    assertThat(resourcesOf(alice)).containsExactly(resource(site), resource(copy), resource(site));
  }

  @Test
  void recordsWhatIsPutAsideAndBroughtBack() {
    Site site = world.createSite().handle(aliceActs, Fixtures.contentTitled("Bakery"));
    Backup backup = world.backUpSite().handle(aliceActs, site.id(), "");
    Site other = site.filled(site.slug(), Fixtures.contentTitled("Other"), Fixtures.NOW);
    world.ports.units().run(aliceActs, () -> world.ports.sites().replace(site, other));
    world.restoreBackup().intoItsSite(aliceActs, backup.id());
    world.restoreVersion().handle(aliceActs, site.id(), 2);
    world.restoreVersion().handle(aliceActs, site.id(), 4); // says the same: nothing was done
    assertThat(actionsOf(alice))
        .containsExactly(SITE_CREATE, BACKUP_CREATE, BACKUP_RESTORE, VERSION_RESTORE);
  }

  @Test
  void recordsNothingWhereThePlanHasNoRoom() {
    for (int i = 0; i < 3; i++) {
      world.createSite().handle(aliceActs, Fixtures.contentTitled("Bakery"));
    }
    assertThatThrownBy(() -> world.createSite().handle(aliceActs, Fixtures.contentTitled("Bakery")))
        .isInstanceOf(DomainException.class);
    assertThat(actionsOf(alice)).containsExactly(SITE_CREATE, SITE_CREATE, SITE_CREATE);
  }

  @Test
  void recordsAGenerationFromItsRequestToItsEnd() {
    world.generatedSiteOf(alice);
    assertThat(actionsOf(alice)).containsExactly(SITE_CREATE, AI_GENERATE, AI_COMPLETE);
  }

  @Test
  void recordsAGenerationThatFailsAndTheDraftThatGoesWithIt() {
    var composer =
        Composers.failing(Problem.of(ErrorCode.AI_GENERATION_FAILED, "no words").asException());
    world.requestGeneration(composer).handle(aliceActs, Fixtures.brief());
    world.work(composer);
    assertThat(actionsOf(alice)).containsExactly(SITE_CREATE, AI_GENERATE, AI_FAIL, SITE_DELETE);
  }

  @Test
  void recordsADeploymentAndThatTheSiteIsLive() {
    Site site = world.generatedSiteOf(alice);
    Deployment deployment = world.requestDeployment().handle(aliceActs, site.id());
    world.work(Composers.titled("any"));
    assertThat(actionsOf(alice).subList(3, 6))
        .containsExactly(DEPLOYMENT_CREATE, DEPLOYMENT_COMPLETE, SITE_PUBLISH);
    assertThat(resourcesOf(alice).subList(3, 6))
        .containsExactly(resource(deployment), resource(deployment), resource(site));
  }

  @Test
  void recordsADeploymentThatFailsOnce() {
    Site site = world.generatedSiteOf(alice);
    Deployment deployment = world.requestDeployment().handle(aliceActs, site.id());
    world.deploySite().giveUp(deployment.id(), Fixtures.NO_ROOM);
    world.deploySite().giveUp(deployment.id(), Fixtures.NO_ROOM);
    assertThat(actionsOf(alice).subList(3, 5)).containsExactly(DEPLOYMENT_CREATE, DEPLOYMENT_FAIL);
    assertThat(actionsOf(alice)).hasSize(5);
  }

  private Account signUp() {
    return world
        .signUp(new PlainHashing())
        .handle(EMAIL, Password.choose("correct horse"), Optional.empty(), UserMetadata.NONE)
        .identity()
        .account();
  }

  private List<AuditAction> actionsOf(Account account) {
    return eventsOf(account).stream().map(AuditEvent::action).toList();
  }

  private List<AuditResource> resourcesOf(Account account) {
    return eventsOf(account).stream().map(AuditEvent::resource).flatMap(Optional::stream).toList();
  }

  private List<AuditEvent> eventsOf(Account account) {
    return world.recordedOf(account).stream().map(AuditEntry::event).toList();
  }

  private static AuditResource resource(Site site) {
    return new AuditResource("site", site.id().value());
  }

  private static AuditResource resource(Deployment deployment) {
    return new AuditResource("deployment", deployment.id().value());
  }

  private static final class PlainHashing implements PasswordHashing {
    @Override
    public String hash(Password password) {
      return "hashed " + password.reveal();
    }

    @Override
    public boolean matches(Password password, String hash) {
      return hash.equals(hash(password));
    }
  }
}
