package dev.aether.adapter.http.server.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.deployment.PublishedFile;
import dev.aether.application.memory.MemoryObjectStore;
import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.account.Account;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.render.BundleFile;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuiltInHostingTest {
  private static final Account ALICE = Fixtures.somebody("alice");
  private static final Deployment DEPLOYMENT =
      Fixtures.deploymentOf(ALICE, Fixtures.siteOf(ALICE), 1);
  private static final BundleFile PAGE =
      file("index.html", "text/html", "<p>Bread.</p>".repeat(99));
  private static final BundleFile DOT = file("dot.png", "image/png", "no picture");

  private final Watched store = new Watched();
  private final BuiltInHosting hosting = new BuiltInHosting(store);
  private final List<String> said = new ArrayList<>();

  @Test
  void storesTextsInThreeFormsAndTheRestAsItIs() {
    deploy(PAGE, DOT);
    String page = PublishedFile.of(PAGE).object().value();
    String dot = PublishedFile.of(DOT).object().value();
    assertThat(store.put).containsExactlyInAnyOrder(page, page + ".br", page + ".gz", dot);
    assertThat(said).containsExactly("Files stored: 2 new, 0 as before.");
    ServedFile served = ServedFile.read(PublishedFile.of(PAGE), store).orElseThrow();
    assertThat(served.coded()).containsOnlyKeys(ContentCoding.BROTLI, ContentCoding.GZIP);
    assertThat(served.weight()).isLessThan(2 * PAGE.bytes().length);
  }

  @Test
  void writesNothingAgainThatIsThere() {
    deploy(PAGE, DOT);
    store.put.clear();
    BundleFile changed = file("about/index.html", "text/html", "<p>Us.</p>".repeat(50));
    deploy(PAGE, DOT, changed);
    assertThat(store.put)
        .allMatch(name -> name.startsWith(PublishedFile.of(changed).object() + ""));
    assertThat(said).last().isEqualTo("Files stored: 1 new, 2 as before.");
  }

  @Test
  void servesNoFormThatIsNotSmaller() {
    BundleFile tiny = file("robots.txt", "text/plain", "a");
    deploy(tiny);
    assertThat(ServedFile.read(PublishedFile.of(tiny), store).orElseThrow().coded()).isEmpty();
  }

  @Test
  void failsTheDeploymentWhereNothingCanBeStored() {
    store.full = true;
    assertThatThrownBy(() -> deploy(PAGE))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.DEPLOY_FAILED));
  }

  private void deploy(BundleFile... files) {
    hosting.store(DEPLOYMENT, SiteBundle.of(List.of(files)), said::add);
  }

  private static BundleFile file(String path, String type, String text) {
    return new BundleFile(path, type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Tells what is put, and can be full. */
  private static final class Watched implements ObjectStore {
    private final ObjectStore store = new MemoryObjectStore();
    private final List<String> put = new ArrayList<>();
    private boolean full;

    @Override
    public void put(ObjectName name, byte[] bytes) {
      if (full) {
        throw Problem.of(ErrorCode.SYS_UNAVAILABLE, "The disk is full.").asException();
      }
      put.add(name.value());
      store.put(name, bytes);
    }

    @Override
    public boolean renew(ObjectName name) {
      return store.renew(name);
    }

    @Override
    public Optional<Content> open(ObjectName name) {
      return store.open(name);
    }

    @Override
    public List<ObjectName> putBefore(Instant moment) {
      return store.putBefore(moment);
    }

    @Override
    public boolean removeUnlessYoung(ObjectName name, Instant moment) {
      return store.removeUnlessYoung(name, moment);
    }

    @Override
    public void recover(Instant moment) {
      store.recover(moment);
    }
  }
}
