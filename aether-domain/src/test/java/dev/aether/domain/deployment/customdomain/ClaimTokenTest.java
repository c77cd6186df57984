package dev.aether.domain.deployment.customdomain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.account.UserId;
import dev.aether.domain.site.SiteId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTokenTest {
  private static final ClaimKey KEY =
      new ClaimKey("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
  private static final UserId ALICE = new UserId(new UUID(1, 2));
  private static final SiteId SITE = new SiteId(new UUID(3, 4));
  private static final DomainName NAME = new DomainName("bakery.fr");
  private static final ClaimToken TOKEN = KEY.token(ALICE, SITE, NAME);

  @Test
  void isTheSameForTheSameClaim() {
    assertThat(KEY.token(new UserId(new UUID(1, 2)), SITE, NAME)).isEqualTo(TOKEN);
  }

  /** As computed by another program: tokens that owners have set stay valid. */
  @Test
  void neverChangesFromReleaseToRelease() {
    assertThat(TOKEN.value()).isEqualTo("s56pudk4dh4vm3fwld2q3jf4dnfdk7y4nfkmf37souxtuuiz6hia");
  }

  @Test
  void isAnotherForAnotherUserSiteNameOrKey() {
    byte[] other = new byte[32];
    Arrays.fill(other, (byte) 7);
    assertThat(
            Set.of(
                TOKEN,
                KEY.token(new UserId(new UUID(1, 3)), SITE, NAME),
                KEY.token(new UserId(new UUID(2, 2)), SITE, NAME),
                KEY.token(ALICE, new SiteId(new UUID(3, 5)), NAME),
                KEY.token(ALICE, SITE, new DomainName("www.bakery.fr")),
                new ClaimKey(other).token(ALICE, SITE, NAME)))
        .hasSize(6);
  }

  @Test
  void isWrittenInBaseThirtyTwo() {
    byte[] bytes = new byte[32];
    assertThat(ClaimToken.of(bytes).value()).isEqualTo("a".repeat(52));
    Arrays.fill(bytes, (byte) 255);
    assertThat(ClaimToken.of(bytes).value()).isEqualTo("7".repeat(51) + "q");
    byte[] foobar = "foobarfoobarfoobarfoobarfoobarfo".getBytes(StandardCharsets.US_ASCII);
    assertThat(ClaimToken.of(foobar).value())
        .isEqualTo("mzxw6ytbojtg633cmfzgm33pmjqxeztpn5rgc4tgn5xweylsmzxq");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"abc", "A", "1"})
  void hasFiftyTwoCharacters(String value) {
    assertThatThrownBy(() -> new ClaimToken(value)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ClaimToken("a".repeat(51) + "1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Nested
  class AmongRecords {

    @Test
    void isFoundAsProvidersWriteIt() {
      String value = TOKEN.value();
      assertThat(TOKEN.isIn(List.of("v=spf1 -all", value))).isTrue();
      assertThat(TOKEN.isIn(List.of("\"" + value + "\""))).isTrue();
      assertThat(TOKEN.isIn(List.of(" \" " + value + " \" "))).isTrue();
    }

    @Test
    void isNotFoundInAnythingElse() {
      String value = TOKEN.value();
      assertThat(TOKEN.isIn(List.of())).isFalse();
      assertThat(TOKEN.isIn(List.of("", value + "a", value.substring(1), "a" + value))).isFalse();
      assertThat(TOKEN.isIn(List.of("a".repeat(52)))).isFalse();
    }
  }

  @Nested
  class Key {

    @Test
    void hasThirtyTwoBytes() {
      assertThatThrownBy(() -> new ClaimKey(new byte[31]))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(new ClaimKey(new byte[32]).token(ALICE, SITE, NAME)).isNotEqualTo(TOKEN);
    }

    @Test
    void isNeverPrinted() {
      assertThat(KEY).hasToString("ClaimKey");
    }

    @Test
    void doesNotChangeWithTheBytesItWasMadeFrom() {
      byte[] bytes = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
      ClaimKey key = new ClaimKey(bytes);
      Arrays.fill(bytes, (byte) 0);
      assertThat(key.token(ALICE, SITE, NAME)).isEqualTo(TOKEN);
    }
  }

  @Nested
  class Records {
    private final PlatformHosts platform =
        new PlatformHosts(
            Set.of("aether.page"),
            Optional.of("sites.aether.page"),
            List.of("203.0.113.7", "2001:db8::7"));
    private final Duration hour = Duration.ofHours(1);

    @Test
    void ofASubdomainAreAProofAndAnAlias() {
      DomainName www = new DomainName("www.bakery.fr");
      assertThat(DnsRecords.of(www, TOKEN, platform).all())
          .containsExactly(
              new DnsRecord(
                  DnsRecord.Type.TXT,
                  "_aether-challenge.www.bakery.fr",
                  TOKEN.value(),
                  Duration.ofMinutes(5)),
              new DnsRecord(DnsRecord.Type.CNAME, "www.bakery.fr", "sites.aether.page", hour));
    }

    @Test
    void ofAnApexAreAProofAndAddresses() {
      DnsRecords records = DnsRecords.of(NAME, TOKEN, platform);
      assertThat(records.proof().name()).isEqualTo("_aether-challenge.bakery.fr");
      assertThat(records.routing())
          .containsExactly(
              new DnsRecord(DnsRecord.Type.A, "bakery.fr", "203.0.113.7", hour),
              new DnsRecord(DnsRecord.Type.AAAA, "bakery.fr", "2001:db8::7", hour));
    }

    @Test
    void ofASubdomainAreAddressesWhereThePlatformHasNoName() {
      PlatformHosts nameless =
          new PlatformHosts(Set.of(), Optional.empty(), List.of("203.0.113.7"));
      DomainName www = new DomainName("www.bakery.fr");
      assertThat(DnsRecords.of(www, TOKEN, nameless).routing())
          .containsExactly(new DnsRecord(DnsRecord.Type.A, "www.bakery.fr", "203.0.113.7", hour));
    }
  }
}
