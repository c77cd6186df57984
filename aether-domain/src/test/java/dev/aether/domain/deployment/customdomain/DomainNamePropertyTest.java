package dev.aether.domain.deployment.customdomain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.DomainException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DomainNamePropertyTest {

  /** Whatever is typed, the answer is a name that is read again as itself, or a refusal. */
  @Property(tries = 500)
  void anyTextIsANameOrRefused(@ForAll("typed") String typed) {
    try {
      DomainName name = DomainName.parse(typed);
      assertThat(DomainName.parse(name.value())).isEqualTo(name);
      assertThat(name.value()).endsWith("." + name.suffix()).endsWith(name.registrable());
    } catch (DomainException e) {
      assertThat(e.problem().details()).containsEntry("pointer", "/domain");
    }
  }

  @Provide
  Arbitrary<String> typed() {
    Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(40);
    Arbitrary<String> nearly =
        Arbitraries.strings().withChars("ab-.019xnüж가漢あ:/*ß").ofMinLength(1).ofMaxLength(20);
    return Arbitraries.oneOf(
        anything, nearly, nearly.map(text -> text + ".com"), nearly.map(text -> "xn--" + text));
  }
}
