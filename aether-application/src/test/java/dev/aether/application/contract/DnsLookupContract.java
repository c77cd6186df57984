package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.application.deployment.DnsLookup;
import dev.aether.application.deployment.DnsLookup.Found;
import dev.aether.application.deployment.DnsLookup.Missing;
import dev.aether.application.deployment.DnsLookup.Unreachable;
import dev.aether.domain.deployment.customdomain.DnsRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** See {@link DnsLookup}. */
public interface DnsLookupContract {

  /** The implementation under test. */
  DnsLookup lookup();

  /** Sets the TXT records of a name. */
  void publish(String name, String... texts);

  /** From now on nobody answers for this name. */
  void silence(String name);

  @Test
  default void findsWhatIsPublished() {
    publish("_proof.bakery.fr", "one", "two");
    assertThat(lookup().find(DnsRecord.Type.TXT, "_proof.bakery.fr"))
        .isEqualTo(new Found(List.of("one", "two")));
    assertThat(lookup().find(DnsRecord.Type.TXT, "_Proof.Bakery.FR."))
        .isEqualTo(new Found(List.of("one", "two")));
  }

  @Test
  default void missesWhatIsNot() {
    publish("_proof.bakery.fr", "one");
    assertThat(lookup().find(DnsRecord.Type.A, "_proof.bakery.fr")).isEqualTo(new Missing());
    assertThat(lookup().find(DnsRecord.Type.TXT, "bakery.fr")).isEqualTo(new Missing());
    assertThat(lookup().find(DnsRecord.Type.TXT, "a..b")).isEqualTo(new Missing());
  }

  @Test
  default void tellsThatNobodyAnswersFromThatNothingIsThere() {
    silence("_proof.bakery.fr");
    assertThat(lookup().find(DnsRecord.Type.TXT, "_proof.bakery.fr"))
        .isInstanceOf(Unreachable.class);
  }
}
