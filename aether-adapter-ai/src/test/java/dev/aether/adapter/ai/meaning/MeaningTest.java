package dev.aether.adapter.ai.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeaningTest {
  private static final WordPieces PIECES = WordPieces.load("/all-minilm-l6-v2-q-tokenizer.json");

  @Nested
  class Pieces {
    @Test
    void areThoseOfBertsOwnTokenizer() {
      assertThat(PIECES.of("Café résumé embeddings, don't!"))
          .containsExactly(
              101, 7668, 13746, 7861, 8270, 4667, 2015, 1010, 2123, 1005, 1056, 999, 102);
      assertThat(PIECES.of("")).containsExactly(101, 102);
    }

    @Test
    void areUnknownForWordsThatTheVocabularyCannotSpell() {
      assertThat(PIECES.of("\uD83C\uDF5E")).containsExactly(101, 100, 102);
      assertThat(PIECES.of("a".repeat(101))).containsExactly(101, 100, 102);
    }

    @Test
    void endWhereTheModelStopsReading() {
      assertThat(PIECES.of("bread ".repeat(500))).hasSize(WordPieces.MOST).endsWith(102);
    }
  }

  @Nested
  class Sentences {
    private final Meanings meanings = SharedModel.meanings();

    @Test
    void thatMeanTheLikeAreNear() {
      assertThat(likeness("a dog", "a puppy")).isGreaterThan(0.6);
      assertThat(likeness("a dog", "tax returns")).isLessThan(0.3);
    }

    /** From the model's own documentation, where it is not quantized. */
    @Test
    void areAsAlikeAsTheModelsAuthorsFound() {
      assertThat(likeness("That is a happy person", "That is a very happy person"))
          .isCloseTo(0.943, within(0.03));
      assertThat(likeness("That is a happy person", "Today is a sunny day"))
          .isCloseTo(0.257, within(0.03));
    }

    private double likeness(String one, String other) {
      return Exemplars.likeness(meanings.of(one).orElseThrow(), meanings.of(other).orElseThrow());
    }
  }

  @Nested
  class WhereTheModelCannotBeLoaded {
    @Test
    void lettersAloneTellTheFamilyAndItIsTriedOnce() {
      AtomicInteger tries = new AtomicInteger();
      Meanings broken =
          Meanings.by(
              () -> {
                tries.incrementAndGet();
                throw new UnsatisfiedLinkError("no such library");
              });
      FamilyGuesser guesser = new FamilyGuesser(broken);
      Guess guess = guesser.guess("fresh bread and croissants every morning");
      assertThat(guess.byModel()).isFalse();
      assertThat(guess.ranked().get(0).family()).isEqualTo("bakery");
      assertThat(new SectionGuesser(broken).asked("with a price list")).isEmpty();
      assertThat(tries).hasValue(1);
    }
  }

  @Test
  void tellsNothingMoreOnceItIsClosed() {
    Meanings closed = Meanings.by(() -> new FixedEncoder());
    assertThat(closed.of("bread")).isPresent();
    closed.close();
    assertThat(closed.of("bread")).isEmpty();
  }

  private static final class FixedEncoder implements SentenceEncoder {
    @Override
    public float[] encode(String text) {
      return new float[DIMENSIONS];
    }

    @Override
    public void close() {}
  }
}
