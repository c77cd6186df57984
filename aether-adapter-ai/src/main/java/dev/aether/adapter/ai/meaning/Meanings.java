package dev.aether.adapter.ai.meaning;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sentence vectors where this machine can make them. The model is loaded once, when first needed or
 * asked for; where that fails, it is logged once and there are none from then on.
 */
public final class Meanings implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Meanings.class);

  private final Callable<? extends SentenceEncoder> loading;
  private Optional<SentenceEncoder> encoder = Optional.empty();
  private boolean tried;

  private Meanings(Callable<? extends SentenceEncoder> loading) {
    this.loading = loading;
  }

  /** By the packaged model. */
  public static Meanings packaged() {
    return new Meanings(MiniLm::load);
  }

  /** Never any, for machines where the native library is not wanted. */
  public static Meanings none() {
    Meanings none = new Meanings(() -> null);
    none.tried = true;
    return none;
  }

  /** As {@code loading} makes them, or none where it throws. */
  static Meanings by(Callable<? extends SentenceEncoder> loading) {
    return new Meanings(loading);
  }

  /** Begins to load in the background; whoever asks before the end waits for it. */
  public Meanings preload() {
    Thread thread = new Thread(this::load, "sentence-model");
    thread.setDaemon(true);
    thread.start();
    return this;
  }

  /** Whether sentences have vectors here. */
  public boolean isAvailable() {
    return load().isPresent();
  }

  Optional<float[]> of(String text) {
    return load().map(found -> found.encode(text));
  }

  private synchronized Optional<SentenceEncoder> load() {
    if (!tried) {
      tried = true;
      try {
        encoder = Optional.of(loading.call());
      } catch (LinkageError | IOException | OrtException | RuntimeException e) {
        LOG.warn("The sentence model cannot be loaded; letters alone tell what is meant.", e);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    return encoder;
  }

  /** Frees the model. Whoever asks afterwards gets no vectors. */
  @Override
  public synchronized void close() {
    tried = true;
    encoder.ifPresent(SentenceEncoder::close);
    encoder = Optional.empty();
  }
}
