package dev.aether.adapter.ai.builtin;

/** Reads a prompt in the language it is written in. */
final class PromptReader {
  private final EnglishReader english;
  private final KoreanReader korean;

  PromptReader(KindChooser chooser) {
    this.english = new EnglishReader(chooser);
    this.korean = new KoreanReader(chooser);
  }

  Reading read(String prompt) {
    String text = CleanText.of(prompt);
    return Language.of(text) == Language.KOREAN ? korean.read(text) : english.read(text);
  }
}
