package dev.aether.domain.generation;

/** What a generation is busy with, and how far that is, in percent. */
public enum GenerationStep {
  WAITING("Waiting", 0),
  READING_PROMPT("Reading the prompt", 10),
  CHOOSING_SECTIONS("Choosing the sections", 30),
  WRITING_WORDS("Writing the words", 55),
  CHOOSING_LOOK("Choosing colours and letters", 75),
  STORING_SITE("Storing the site", 90),
  DONE("Done", 100),
  FAILED("Failed", 100);

  private final String label;
  private final int percent;

  GenerationStep(String label, int percent) {
    this.label = label;
    this.percent = percent;
  }

  public String label() {
    return label;
  }

  public int percent() {
    return percent;
  }
}
