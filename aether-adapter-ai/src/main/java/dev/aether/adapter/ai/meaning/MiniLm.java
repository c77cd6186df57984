package dev.aether.adapter.ai.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;

/**
 * The sentence model all-MiniLM-L6-v2, quantized, run by ONNX Runtime on one thread. Its native
 * library is unpacked to the folder for temporary files; loading fails where that is not possible.
 */
final class MiniLm implements SentenceEncoder {
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  private MiniLm(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  /** Loads the library and the model, which takes about a second. */
  static MiniLm load() throws IOException, OrtException {
    WordPieces pieces = WordPieces.load(TOKENIZER);
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (InputStream in = MiniLm.class.getResourceAsStream(MODEL);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      if (in == null) {
        throw new IOException("the model is not on the class path: " + MODEL);
      }
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return new MiniLm(environment, environment.createSession(in.readAllBytes(), options), pieces);
    }
  }

  @Override
  public float[] encode(String text) {
    long[] ids = pieces.of(text);
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
        OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
        OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return pooled(((float[][][]) result.get(0).getValue())[0]);
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence model failed", e);
    }
  }

  /** The mean of the pieces' vectors, of length one. */
  private static float[] pooled(float[][] vectors) {
    double[] sum = new double[DIMENSIONS];
    for (float[] vector : vectors) {
      for (int i = 0; i < DIMENSIONS; i++) {
        sum[i] += vector[i];
      }
    }
    double length = Math.sqrt(Arrays.stream(sum).map(x -> x * x).sum());
    float[] pooled = new float[DIMENSIONS];
    for (int i = 0; i < DIMENSIONS; i++) {
      pooled[i] = (float) (sum[i] / length);
    }
    return pooled;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence model could not be closed", e);
    }
  }
}
