package dev.aether.adapter.http.client.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.adapter.http.server.deployment.BuiltInHosting;
import dev.aether.application.Fixtures;
import dev.aether.application.deployment.Hosted;
import dev.aether.application.deployment.Showing;
import dev.aether.application.deployment.Showing.Host;
import dev.aether.application.memory.MemoryObjectStore;
import dev.aether.application.shared.ObjectName;
import dev.aether.domain.account.Account;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.render.BundleFile;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Sha256;
import dev.aether.domain.site.Site;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites at Vercel, as its API is documented. */
class VercelHostingTest {
  private static final Patience QUICK =
      new Patience(
          Duration.ofMillis(500),
          Duration.ofSeconds(5),
          Duration.ofMillis(1),
          Duration.ofMillis(1));
  private static final String NAME = "www.bakery.example";

  private final VercelStub vercel = new VercelStub();
  private final MemoryObjectStore images = new MemoryObjectStore();
  private final MemoryObjectStore files = new MemoryObjectStore();
  private final VercelHosting hosting =
      new VercelHosting(vercel.account(), new BuiltInHosting(files), images, QUICK);
  private final Account alice = Fixtures.somebody("alice");
  private final Site site = Fixtures.siteOf(alice);
  private final List<String> told = new ArrayList<>();
  private int sequence;

  @AfterEach
  void close() {
    vercel.close();
  }

  @Nested
  class Storing {

    @Test
    void sendsEachFileOnceAndShowsNothingYet() {
      Hosted first = store("one");
      assertThat(first.id().orElseThrow()).startsWith("dpl_");
      assertThat(first.url().orElseThrow().getHost()).endsWith(".vercel.app");
      assertThat(vercel.visit(VercelStub.hostOf(site.id()), "index.html")).isEmpty();
      assertThat(told).contains("Sent to the host: 3 of 3 files.", "The host can show it.");
      told.clear();
      store("two");
      assertThat(told).contains("Sent to the host: 1 of 3 files.");
      told.clear();
      store("two");
      assertThat(told).contains("The host has all 3 files already.");
      assertThat(files.open(new ObjectName(Sha256.of("two").hex()))).isPresent();
    }

    @Test
    void keepsPreviewsToOurselves() {
      Deployment preview =
          Deployment.requested(
              new DeploymentId(UUID.randomUUID()), site.id(), alice.id(), Environment.PREVIEW, 1);
      assertThat(hosting.store(preview, bundle("one"), told::add)).isEqualTo(Hosted.here());
      assertThat(vercel.asked()).isEmpty();
    }

    @Test
    void takesTheImagesOfPagesAlongAndSaysHowAllIsServed() {
      String image = Sha256.of("picture").hex() + ".png";
      images.put(new ObjectName(image), "picture".getBytes(StandardCharsets.UTF_8));
      show(store("<img src=\"/assets/" + image + "\"><img src=\"/assets/none.png\">"));
      String host = VercelStub.hostOf(site.id());
      assertThat(vercel.visit(host, "assets/" + image)).contains("picture");
      assertThat(vercel.visit(host, "vercel.json").orElseThrow())
          .contains("\"outputDirectory\":\".\"", "\"trailingSlash\":true", "default-src 'none'");
    }

    @ParameterizedTest
    @CsvSource({
      "BUILD_FAILED, The host could not take the site: BUILD_FAILED.",
      "<b>/etc/passwd</b>, The host could not take the site: no reason given."
    })
    void tellsTheOwnerWhyTheHostFailed(String code, String message) {
      vercel.failBuilds(code);
      assertThatThrownBy(() -> store("one"))
          .isInstanceOfSatisfying(
              DomainException.class,
              e -> {
                assertThat(e.code()).isEqualTo(ErrorCode.DEPLOY_FAILED);
                assertThat(e.problem().message()).isEqualTo(message);
              });
    }
  }

  @Nested
  class Pointing {

    @Test
    void leadsNamesToWhatIsLiveAndBackAgain() {
      Hosted one = store("one");
      show(one);
      assertShown("one");
      Hosted two = store("two");
      assertShown("one");
      show(two);
      assertShown("two");
      show(one);
      assertShown("one");
      show(two);
      assertShown("two");
      assertThat(vercel.asked())
          .filteredOn(line -> line.contains("/rollback/") || line.contains("/promote/"))
          .extracting(line -> line.contains("/rollback/") ? "rollback" : "promote")
          .containsExactly("promote", "promote", "rollback", "promote");
    }

    @Test
    void changesNothingWhenItIsRepeated() {
      Hosted one = store("one");
      show(one);
      int asked = vercel.asked().size();
      show(one);
      assertShown("one");
      assertThat(vercel.asked().subList(asked, vercel.asked().size()))
          .noneMatch(line -> line.startsWith("DELETE") || line.contains("/promote/"));
    }

    @Test
    void asksForTheFilesAgainWhereTheDeploymentIsGone() {
      Hosted one = store("one");
      vercel.expireAll();
      assertThat(hosting.show(showing(one))).isFalse();
      assertThat(hosting.show(new Showing(site.id(), Optional.of("no id"), List.of()))).isFalse();
      show(store("one"));
      assertShown("one");
    }

    @Test
    void asksForTheFilesAgainWhereThePlanGoesBackNoFurther() {
      Hosted one = store("one");
      show(one);
      show(store("two"));
      vercel.refuseRollbacks();
      assertThat(hosting.show(showing(one))).isFalse();
      show(store("one"));
      assertShown("one");
    }

    @Test
    void neverShowsTheDeploymentOfAnotherSite() {
      Hosted one = store("one");
      Site other = Fixtures.siteOf(alice);
      hosting.store(Fixtures.deploymentOf(alice, other, 1), bundle("other"), told::add);
      assertThat(hosting.show(new Showing(other.id(), one.id(), List.of()))).isFalse();
      assertThat(vercel.visit(VercelStub.hostOf(other.id()), "index.html")).isEmpty();
    }

    @Test
    void showsNothingOfASiteThatIsNotLiveAnyMore() {
      show(store("one"));
      assertThat(hosting.show(Showing.nothing(site.id()))).isTrue();
      assertThat(vercel.visit(NAME, "index.html")).isEmpty();
      assertThat(vercel.namesOf(site.id())).isEmpty();
      assertThat(hosting.show(Showing.nothing(site.id()))).isTrue();
    }
  }

  @Nested
  class Names {

    @Test
    void comeAndGoWithoutAnotherDeployment() {
      Hosted one = store("one");
      hosting.show(new Showing(site.id(), one.id(), List.of()));
      assertThat(vercel.visit(NAME, "index.html")).isEmpty();
      List<Host> both =
          List.of(new Host(NAME, Optional.empty()), new Host("bakery.example", Optional.of(NAME)));
      assertThat(hosting.show(new Showing(site.id(), one.id(), both))).isTrue();
      assertShown("one");
      assertThat(vercel.sentTo("bakery.example")).contains(NAME);
      List<Host> turned =
          List.of(
              new Host("bakery.example", Optional.empty()),
              new Host(NAME, Optional.of("bakery.example")));
      assertThat(hosting.show(new Showing(site.id(), one.id(), turned))).isTrue();
      assertThat(vercel.visit("bakery.example", "index.html")).contains("one");
      assertThat(vercel.sentTo(NAME)).contains("bakery.example");
      assertThat(hosting.show(new Showing(site.id(), one.id(), List.of()))).isTrue();
      assertThat(vercel.namesOf(site.id())).containsExactly(VercelStub.hostOf(site.id()));
    }

    @Test
    void thatAreHeldElsewhereKeepNoOtherBack() {
      vercel.holdElsewhere(NAME, true);
      Hosted one = store("one");
      List<Host> names =
          List.of(new Host(NAME, Optional.empty()), new Host("shop.example", Optional.empty()));
      Showing wanted = new Showing(site.id(), one.id(), names);
      assertFailed(() -> hosting.show(wanted));
      assertThat(vercel.visit("shop.example", "index.html")).contains("one");
      assertThat(vercel.visit(NAME, "index.html")).isEmpty();
      vercel.holdElsewhere(NAME, false);
      assertThat(hosting.show(wanted)).isTrue();
      assertShown("one");
    }
  }

  @Nested
  class Faults {

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503})
    void thatPassAreAskedAgain(int status) {
      for (String line : List.of("GET /v9/projects", "POST /v2/files", "POST /v13", "GET /v13")) {
        vercel.fail(line, exchange -> VercelStub.send(exchange, status, "{}"));
      }
      vercel.fail("POST /v10", exchange -> exchange.close());
      show(store("one"));
      assertShown("one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /v9/projects", "POST /v2/files", "POST /v13", "GET /v13"})
    void thatStayEndTheDeployment(String line) {
      for (int i = 0; i < 4; i++) {
        vercel.fail(line, exchange -> VercelStub.send(exchange, 500, "<html>"));
      }
      assertFailed(() -> store("one"));
    }

    @Test
    void thatTakeTooLongEndTheDeployment() {
      vercel.fail("GET /v13", exchange -> VercelStub.send(exchange, 503, "{}"));
      VercelHosting hasty =
          new VercelHosting(
              vercel.account(),
              new BuiltInHosting(files),
              images,
              new Patience(
                  Duration.ofMillis(500),
                  Duration.ofMillis(300),
                  Duration.ofSeconds(1),
                  Duration.ofMillis(1)));
      assertThatThrownBy(
              () -> hasty.store(Fixtures.deploymentOf(alice, site, 1), bundle("x"), told::add))
          .isInstanceOfSatisfying(
              DomainException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.DEPLOY_TIMEOUT));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "null",
          "[]",
          "{\"id\": \"../../v1\", \"url\": \"a.b\"}",
          "{\"id\": \"dpl_1\"}",
          "{\"id\": \"dpl_1\", \"url\": \"evil.example/\\\"\", \"readyState\": \"READY\"}"
        })
    void thatAreNoAnswersEndTheDeployment(String text) {
      vercel.fail("POST /v13", exchange -> VercelStub.send(exchange, 200, text));
      assertFailed(() -> store("one"));
    }

    @Test
    void thatAreSilentOrEndlessEndTheDeployment() {
      for (int i = 0; i < 4; i++) {
        vercel.fail(
            "GET /v9/projects",
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              exchange.getResponseBody().write('{');
              exchange.getResponseBody().flush(); // and never the rest
            });
      }
      assertFailed(() -> store("one"));
      for (int i = 0; i < 4; i++) {
        vercel.fail(
            "GET /v9/projects",
            exchange -> VercelStub.send(exchange, 200, "[" + " ".repeat(5 << 20) + "]"));
      }
      assertFailed(() -> store("one"));
    }

    @Test
    void ofATokenAreToldAtTheStart() {
      assertThat(hosting.fault()).isEmpty();
      VercelAccount wrong =
          new VercelAccount(vercel.url(), "another-token", Optional.of(VercelStub.TEAM));
      assertThat(new VercelHosting(wrong, new BuiltInHosting(files), images, QUICK).fault())
          .contains("status 403, forbidden");
      assertThat(wrong.toString()).doesNotContain("another-token");
    }
  }

  private Hosted store(String page) {
    return hosting.store(Fixtures.deploymentOf(alice, site, ++sequence), bundle(page), told::add);
  }

  private void show(Hosted hosted) {
    assertThat(hosting.show(showing(hosted))).isTrue();
  }

  private Showing showing(Hosted hosted) {
    return new Showing(site.id(), hosted.id(), List.of(new Host(NAME, Optional.empty())));
  }

  private void assertShown(String page) {
    assertThat(vercel.visit(NAME, "index.html")).contains(page);
  }

  private static void assertFailed(ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.DEPLOY_FAILED));
  }

  private static SiteBundle bundle(String page) {
    return SiteBundle.of(
        List.of(
            new BundleFile("index.html", "text/html", page.getBytes(StandardCharsets.UTF_8)),
            new BundleFile(
                "assets/site.1a.css", "text/css", "a{}".getBytes(StandardCharsets.UTF_8))));
  }
}
