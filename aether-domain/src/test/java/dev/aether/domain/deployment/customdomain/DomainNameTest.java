package dev.aether.domain.deployment.customdomain;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainNameTest {
  private static final String PARTS =
      "Each part of a domain name has 1 to 63 letters, digits and hyphens between them.";

  @Nested
  class Parse {

    @ParameterizedTest
    @CsvSource({
      "bakery.fr, bakery.fr",
      "' WWW.Bakery.FR. ', www.bakery.fr",
      "1-a.4u.com, 1-a.4u.com",
      "Bücher.de, xn--bcher-kva.de",
      "빵집.한국, xn--oy3bu1s.xn--3e0b707e",
      "пекарня.рф, xn--80ajpngj0i.xn--p1ai",
      "東京。jp, xn--1lqs71d.jp",
      "ｂａｋｅｒｙ.com, bakery.com",
      "xn--bcher-kva.de, xn--bcher-kva.de",
      "xn--strae-oqa.de, xn--strae-oqa.de",
      "東京タワーtokyo.jp, xn--tokyo-lr4dmmodv073ay09b.jp",
      "github.community, github.community",
      "me.github.io, me.github.io"
    })
    void readsWhatPeopleType(String typed, String name) {
      assertThat(DomainName.parse(typed)).hasToString(name);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "''                  | The domain name is missing.",
          "'  '                | The domain name is missing.",
          "https://bakery.fr   | Leave out http:// or https:// and write the name alone.",
          "bakery.fr/menu      | Leave out the path and write the name alone.",
          "bakery.fr?a=1       | Leave out the path and write the name alone.",
          "bakery.fr#top       | Leave out the path and write the name alone.",
          "bakery.fr\\menu     | Leave out the path and write the name alone.",
          "me@bakery.fr        | This is an e-mail address; write what is behind the @.",
          "*.bakery.fr         | A wildcard cannot be connected; connect each name.",
          "bakery.fr:8080      | Leave out the port and write the name alone.",
          "bakery .fr          | A domain name has no blanks.",
          "straße.de           | Browsers disagree on a character in this name; write its xn-- form.",
          "βόλος.gr            | Browsers disagree on a character in this name; write its xn-- form.",
          "127.0.0.1           | This is an IP address; a name is needed.",
          "1.2                 | This is an IP address; a name is needed.",
          "a.0x7f              | This is an IP address; a name is needed.",
          "a.0x                | This is an IP address; a name is needed.",
          "[::1]               | This is an IP address; a name is needed.",
          "2001:db8::1         | This is an IP address; a name is needed.",
          "bakery              | A domain name has at least two parts, such as example.org.",
          "com                 | A domain name has at least two parts, such as example.org.",
          "co.uk               | Others register names below co.uk; connect one of those.",
          "github.io           | Others register names below github.io; connect one of those.",
          "anything.ck         | Others register names below anything.ck; connect one of those."
        })
    void saysWhatToDoOtherwise(String typed, String message) {
      assertThat(refusal(() -> DomainName.parse(typed)))
          .isEqualTo(Problem.at(ErrorCode.DOMAIN_INVALID_NAME, "/domain", message));
    }

    @Test
    void refusesNothing() {
      assertThat(refusal(() -> DomainName.parse(null)).message())
          .isEqualTo("The domain name is missing.");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          ".",
          "..",
          "a..fr",
          ".bakery.fr",
          "bakery.fr..",
          "-a.fr",
          "a-.fr",
          "a_b.fr",
          "a,b.fr",
          "a%2e.fr",
          "http:bakery.fr",
          "a\u2024b.fr",
          "a℀b.fr",
          "a\0.fr",
          "\uD800.fr",
          "a!.fr"
        })
    void refusesOtherCharacters(String typed) {
      assertThat(refusal(() -> DomainName.parse(typed)))
          .isEqualTo(Problem.at(ErrorCode.DOMAIN_INVALID_NAME, "/domain", PARTS));
    }

    @Test
    void refusesTheZeroWidthJoiner() {
      assertThat(refusal(() -> DomainName.parse("a\u200Db.fr")).message()).contains("xn--");
    }

    @Test
    void hasLabelsOfSixtyThreeCharacters() {
      assertThat(DomainName.parse("a".repeat(63) + ".fr").value()).hasSize(66);
      assertThat(refusal(() -> DomainName.parse("a".repeat(64) + ".fr")).message())
          .isEqualTo(PARTS);
    }

    @Test
    void hasTwoHundredAndFiftyThreeCharacters() {
      String longest = ("a".repeat(61) + ".").repeat(4) + "ab.fr";
      assertThat(DomainName.parse(longest).value()).hasSize(253);
      assertThat(refusal(() -> DomainName.parse("a." + longest)).message())
          .isEqualTo("A domain name has at most 253 characters.");
      assertThat(refusal(() -> DomainName.parse("a".repeat(1_001))).message())
          .isEqualTo("A domain name has at most 253 characters.");
      assertThat(refusal(() -> DomainName.parse("a".repeat(1_000))).message()).isEqualTo(PARTS);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "localhost",
          "a.localhost",
          "printer.local",
          "a.test",
          "db.internal",
          "a.example",
          "a.invalid",
          "a.onion",
          "1.in-addr.arpa",
          "example.com",
          "www.example.org"
        })
    void refusesNamesThatAreNotOfTheOpenInternet(String name) {
      assertThat(refusal(() -> DomainName.parse(name)))
          .isEqualTo(
              Problem.at(
                  ErrorCode.DOMAIN_RESERVED,
                  "/domain",
                  "Names like " + name + " are not for the open Internet."));
    }

    @Test
    void takesNamesThatOnlyLookReserved() {
      assertThat(DomainName.parse("myexample.com").value()).isEqualTo("myexample.com");
      assertThat(DomainName.parse("test.com").value()).isEqualTo("test.com");
    }
  }

  @Nested
  class LookAlikes {

    @ParameterizedTest
    @ValueSource(strings = {"pаypal.com", "ехample.com", "xn--pypal-4ve.com", "gοοgle.com"})
    void ofMixedScriptsAreRefused(String name) {
      assertThat(refusal(() -> DomainName.parse(name)))
          .isEqualTo(
              Problem.at(
                  ErrorCode.DOMAIN_INVALID_NAME,
                  "/domain",
                  "A part of this name mixes letters of different scripts."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"аррӏе.com", "xn--80ak6aa92e.com", "сосо-1.com"})
    void inCyrillicAreRefusedBelowALatinSuffix(String name) {
      assertThat(refusal(() -> DomainName.parse(name)))
          .isEqualTo(
              Problem.at(
                  ErrorCode.DOMAIN_INVALID_NAME,
                  "/domain",
                  "A part of this name looks like another in Latin letters."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"сосо.рф", "москва.com", "한국漢字abc.kr", "123.com", "ㄅ漢a.tw"})
    void areNotSeenInHonestNames(String name) {
      assertThat(DomainName.parse(name).value()).isNotEmpty();
    }
  }

  @Nested
  class Suffix {

    @ParameterizedTest
    @CsvSource({
      "bakery.fr, fr, bakery.fr",
      "www.bakery.fr, fr, bakery.fr",
      "shop.bakery.co.uk, co.uk, bakery.co.uk",
      "a.b.bakery.com.au, com.au, bakery.com.au",
      "bakery.co.kr, co.kr, bakery.co.kr",
      "me.github.io, github.io, me.github.io",
      "x.me.vercel.app, vercel.app, me.vercel.app",
      "me.netlify.app, netlify.app, me.netlify.app",
      "x.y.foo.ck, foo.ck, y.foo.ck",
      "a.www.ck, ck, www.ck",
      "x.school.area.sch.uk, area.sch.uk, school.area.sch.uk",
      "b.a.run.app, a.run.app, b.a.run.app",
      "x.unknowntld, unknowntld, x.unknowntld"
    })
    void isTheLongestThatARuleNames(String name, String suffix, String registrable) {
      DomainName domain = new DomainName(name);
      assertThat(domain.suffix()).isEqualTo(suffix);
      assertThat(domain.registrable()).isEqualTo(registrable);
      assertThat(domain.isApex()).isEqualTo(name.equals(registrable));
    }
  }

  @Nested
  class OfThePlatform {
    private final PlatformHosts platform =
        new PlatformHosts(
            Set.of("aether.page"), Optional.of("sites.aether.page"), List.of("203.0.113.7"));

    @ParameterizedTest
    @ValueSource(strings = {"aether.page", "bakery.aether.page", "a.b.aether.page"})
    void isRefusedWithAllBelow(String name) {
      assertThat(refusal(() -> platform.requireForeign(new DomainName(name))))
          .isEqualTo(
              Problem.at(
                  ErrorCode.DOMAIN_RESERVED,
                  "/domain",
                  "The name " + name + " is the platform's own."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"myaether.page", "aether.page.fr", "bakery.fr"})
    void isNothingElse(String name) {
      platform.requireForeign(new DomainName(name));
      assertThat(new DomainName(name).isAtOrBelow("aether.page")).isFalse();
    }
  }

  @Test
  void isAlwaysInItsAsciiForm() {
    assertThat(refusalCode(() -> new DomainName("Bakery.fr")))
        .isEqualTo(ErrorCode.DOMAIN_INVALID_NAME);
    assertThat(refusalCode(() -> new DomainName(null))).isEqualTo(ErrorCode.DOMAIN_INVALID_NAME);
    assertThat(refusalCode(() -> new DomainName(""))).isEqualTo(ErrorCode.DOMAIN_INVALID_NAME);
  }
}
