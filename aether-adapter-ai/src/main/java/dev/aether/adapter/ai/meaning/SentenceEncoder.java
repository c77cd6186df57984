package dev.aether.adapter.ai.meaning;

/** Turns a sentence into a vector of length one, near those of sentences that mean the like. */
interface SentenceEncoder extends AutoCloseable {
  int DIMENSIONS = 384;

  float[] encode(String text);

  @Override
  void close();
}
