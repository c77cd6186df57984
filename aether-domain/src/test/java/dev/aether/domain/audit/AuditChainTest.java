package dev.aether.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.access.Actor;
import dev.aether.domain.account.UserId;
import dev.aether.domain.audit.AuditVerdict.Break;
import dev.aether.domain.audit.AuditVerdict.Broken;
import dev.aether.domain.audit.AuditVerdict.Intact;
import dev.aether.domain.shared.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AuditChainTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00.123456Z");
  private static final Actor ALICE = new Actor.User(new UserId(new UUID(0, 7)));

  private static AuditEvent event(int number) {
    return AuditEvent.of(
        new UUID(0, number),
        NOON.plusSeconds(number),
        ALICE,
        AuditAction.SITE_UPDATE,
        Optional.of(new AuditResource("site", new UUID(0, 99))),
        new AuditOrigin(Optional.of("203.0.113.7"), Optional.of("curl/8")),
        AuditMetadata.of(Map.of("version", String.valueOf(number))));
  }

  private static List<AuditEntry> chainOf(int length) {
    List<AuditEntry> entries = new ArrayList<>();
    AuditChain chain = AuditChain.empty();
    for (int i = 1; i <= length; i++) {
      AuditEntry entry = chain.append(event(i));
      entries.add(entry);
      chain = AuditChain.endingWith(entry);
    }
    return entries;
  }

  private static AuditVerdict verify(List<AuditEntry> entries) {
    return AuditChain.empty().verify(entries, Optional.empty());
  }

  private static AuditHead headOf(List<AuditEntry> entries) {
    return entries.get(entries.size() - 1).head();
  }

  @Nested
  class Append {

    @Test
    void linksEachEntryToTheOneBefore() {
      List<AuditEntry> entries = chainOf(2);
      assertThat(entries.get(0).number()).isEqualTo(1);
      assertThat(entries.get(0).previous().hex()).isEqualTo("0".repeat(64));
      assertThat(entries.get(1).number()).isEqualTo(2);
      assertThat(entries.get(1).previous()).isEqualTo(entries.get(0).hash());
      assertThat(entries.get(1).head()).isEqualTo(new AuditHead(2, entries.get(1).hash()));
    }
  }

  @Nested
  class Verify {
    private final List<AuditEntry> entries = chainOf(6);

    @Test
    void findsAnUntouchedChainIntactAndTellsItsHead() {
      assertThat(verify(List.of())).isEqualTo(new Intact(AuditHead.genesis()));
      assertThat(verify(entries)).isEqualTo(new Intact(headOf(entries)));
      assertThat(verify(entries).isIntact()).isTrue();
    }

    @Test
    void findsAChangedEvent() {
      AuditEntry third = entries.get(2);
      entries.set(2, new AuditEntry(third.number(), event(42), third.previous(), third.hash()));
      assertThat(verify(entries)).isEqualTo(new Broken(2, Break.CHANGED));
      assertThat(verify(entries).isIntact()).isFalse();
    }

    @Test
    void findsAChangedEventThatWasHashedAnew() {
      entries.set(2, AuditChain.endingWith(entries.get(1)).append(event(42)));
      assertThat(verify(entries)).isEqualTo(new Broken(3, Break.NOT_LINKED));
    }

    @Test
    void findsARemovedEntry() {
      entries.remove(3);
      assertThat(verify(entries)).isEqualTo(new Broken(3, Break.OUT_OF_SEQUENCE));
    }

    @Test
    void findsAnInsertedEntry() {
      entries.add(3, AuditChain.endingWith(entries.get(2)).append(event(42)));
      assertThat(verify(entries)).isEqualTo(new Broken(4, Break.OUT_OF_SEQUENCE));
    }

    @Test
    void findsSwappedEntries() {
      Collections.swap(entries, 1, 4);
      assertThat(verify(entries)).isEqualTo(new Broken(1, Break.OUT_OF_SEQUENCE));
    }

    @Test
    void findsARenumberedEntry() {
      AuditEntry fifth = entries.get(4);
      entries.remove(3);
      entries.set(3, new AuditEntry(4, fifth.event(), entries.get(2).hash(), fifth.hash()));
      assertThat(verify(entries)).isEqualTo(new Broken(3, Break.CHANGED));
    }

    @Test
    void findsACutStart() {
      assertThat(verify(entries.subList(1, 6))).isEqualTo(new Broken(0, Break.OUT_OF_SEQUENCE));
    }

    @Test
    void namesTheFirstOfManyBreaks() {
      entries.remove(4);
      entries.remove(1);
      assertThat(verify(entries)).isEqualTo(new Broken(1, Break.OUT_OF_SEQUENCE));
    }

    @Test
    void goesOnFromAnyHead() {
      AuditChain chain = AuditChain.endingWith(entries.get(2));
      assertThat(chain.verify(entries.subList(3, 6), Optional.empty()))
          .isEqualTo(new Intact(headOf(entries)));
      assertThat(chain.verify(entries.subList(4, 6), Optional.empty()))
          .isEqualTo(new Broken(0, Break.OUT_OF_SEQUENCE));
    }
  }

  @Nested
  class AgainstAKnownHead {
    private final List<AuditEntry> entries = chainOf(6);
    private final Optional<AuditHead> known = Optional.of(entries.get(3).head());

    @Test
    void aCutEndShows() {
      assertThat(AuditChain.empty().verify(entries.subList(0, 3), known))
          .isEqualTo(new Broken(3, Break.CUT_SHORT));
      assertThat(verify(entries.subList(0, 3)).isIntact()).isTrue();
    }

    @Test
    void theChainMayEndThereOrGoOn() {
      assertThat(AuditChain.empty().verify(entries.subList(0, 4), known))
          .isEqualTo(new Intact(entries.get(3).head()));
      assertThat(AuditChain.empty().verify(entries, known)).isEqualTo(new Intact(headOf(entries)));
    }

    @Test
    void aWhollyForgedChainShows() {
      List<AuditEntry> forged = new ArrayList<>();
      AuditChain chain = AuditChain.empty();
      for (int i = 1; i <= 6; i++) {
        forged.add(chain.append(event(i + 100)));
        chain = AuditChain.endingWith(forged.get(i - 1));
      }
      assertThat(verify(forged).isIntact()).isTrue();
      assertThat(AuditChain.empty().verify(forged, known))
          .isEqualTo(new Broken(3, Break.OTHER_HEAD));
    }

    @Test
    void anEarlierBreakIsNamedFirst() {
      entries.remove(1);
      assertThat(AuditChain.empty().verify(entries, known))
          .isEqualTo(new Broken(1, Break.OUT_OF_SEQUENCE));
    }

    @Test
    void itMayBeTheOneThatTheChainBeginsAt() {
      AuditChain chain = new AuditChain(known.orElseThrow());
      assertThat(chain.verify(entries.subList(4, 6), known)).isEqualTo(new Intact(headOf(entries)));
      assertThat(
              chain.verify(
                  entries.subList(4, 6), Optional.of(new AuditHead(4, Sha256.of("another")))))
          .isEqualTo(new Broken(0, Break.OTHER_HEAD));
    }

    @Test
    void itLiesNotBeforeTheChain() {
      AuditChain chain = AuditChain.endingWith(entries.get(4));
      assertThatThrownBy(() -> chain.verify(List.of(), known))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the known head lies before this chain's");
    }
  }

  @Property(tries = 100)
  void breaksWhereverAnEntryIsTakenOut(
      @ForAll @IntRange(min = 2, max = 12) int length, @ForAll @IntRange(max = 11) int taken) {
    List<AuditEntry> entries = chainOf(length);
    AuditHead head = headOf(entries);
    int index = taken % length;
    entries.remove(index);
    Break expected = index == length - 1 ? Break.CUT_SHORT : Break.OUT_OF_SEQUENCE;
    assertThat(AuditChain.empty().verify(entries, Optional.of(head)))
        .isEqualTo(new Broken(index, expected));
  }

  @Test
  void tellsWhyInWords() {
    assertThat(Break.values())
        .extracting(Break::reason)
        .containsExactly(
            "The entry's number is not the next one.",
            "The entry does not follow the one before it.",
            "The entry's content is not what was recorded.",
            "The entry is not the one that is known to stand here.",
            "Entries are missing at the end.");
  }

  @Test
  void isNotShorterThanNothing() {
    assertThatThrownBy(() -> new AuditHead(-1, Sha256.of("x")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
