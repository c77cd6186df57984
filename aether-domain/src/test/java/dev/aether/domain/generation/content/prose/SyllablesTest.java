package dev.aether.domain.generation.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
  @ParameterizedTest
  @CsvSource({
    "cat,1",
    "the,1",
    "be,1",
    "red,1",
    "rhythm,1",
    "queue,1",
    "strength,1",
    "bread,1",
    "table,2",
    "whale,1",
    "make,1",
    "makes,1",
    "loaves,1",
    "baked,1",
    "played,1",
    "boxes,2",
    "churches,2",
    "dishes,2",
    "noses,2",
    "mazes,2",
    "voices,2",
    "pages,2",
    "wanted,2",
    "needed,2",
    "see,1",
    "bees,1",
    "toes,1",
    "agreed,2",
    "eye,1",
    "being,2",
    "doing,2",
    "playing,2",
    "king,1",
    "reading,2",
    "ing,1",
    "bakery,3",
    "readability,5",
    "syllable,3",
    "well-known,2",
    "don't,1",
    "42,1",
    "brød,1",
    "creature,2",
    "reptilian,3",
    "-,2"
  })
  void areCountedByRule(String word, int syllables) {
    assertThat(Syllables.in(word)).isEqualTo(syllables);
  }
}
