package dev.aether.application.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.site.Slug;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteAddressesTest {
  private final Slug slug = new Slug("bakery");

  @Test
  void servesBelowThePublicAddressWithoutABaseDomain() {
    SiteAddresses addresses =
        new SiteAddresses(() -> URI.create("http://127.0.0.1:8080"), Optional.empty());
    assertThat(addresses.of(slug)).hasToString("http://127.0.0.1:8080/s/bakery/");
    assertThat(addresses.lasting(slug)).isEmpty();
    assertThat(addresses.labelOf("bakery.example.com")).isEmpty();
  }

  @Test
  void servesUnderTheBaseDomainWithThePublicSchemeAndPort() {
    SiteAddresses addresses =
        new SiteAddresses(
            () -> URI.create("https://api.example.com:8443"), Optional.of("Example.com"));
    assertThat(addresses.of(slug)).hasToString("https://bakery.example.com:8443/");
    assertThat(addresses.lasting(slug)).contains(addresses.of(slug));
  }

  @Test
  void readsTheLabelOfAHostUnderTheBaseDomainOnly() {
    SiteAddresses addresses =
        new SiteAddresses(() -> URI.create("https://example.com"), Optional.of("example.com"));
    assertThat(addresses.labelOf("Bakery.EXAMPLE.com")).contains("bakery");
    assertThat(addresses.labelOf("example.com")).isEmpty();
    assertThat(addresses.labelOf("bakery.example.com.evil.org")).isEmpty();
    assertThat(addresses.labelOf("notexample.com")).isEmpty();
  }

  @Test
  void knowsItsOwnName() {
    SiteAddresses addresses =
        new SiteAddresses(
            () -> URI.create("https://API.example.com"), Optional.of("Sites.example"));
    assertThat(addresses.isOwn("api.example.com")).isTrue();
    assertThat(addresses.isOwn("sites.Example")).isTrue();
    assertThat(addresses.isOwn("x.sites.example")).isFalse();
    assertThat(addresses.isOwn("example.com")).isFalse();
    assertThat(addresses.knowsItsName()).isTrue();
    for (String inside : new String[] {"http://127.0.0.1:8080", "http://[::1]", "http://aether"}) {
      assertThat(new SiteAddresses(() -> URI.create(inside), Optional.empty()).knowsItsName())
          .isFalse();
    }
  }
}
