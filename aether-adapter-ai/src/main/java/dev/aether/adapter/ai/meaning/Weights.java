package dev.aether.adapter.ai.meaning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What training left: all heads, in one resource.
 *
 * @param provenance the SHA-256 of what they were trained on
 * @param families in the order of the heads' numbers
 */
record Weights(
    String provenance,
    List<String> families,
    VectorHead vectors,
    Exemplars exemplars,
    GramHead grams) {
  static final String RESOURCE = "families.bin";
  private static final int FORMAT = 0xAE710001;

  /** The packaged weights. */
  static Weights packaged() {
    try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the resource is missing: " + RESOURCE);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Weights read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readInt() != FORMAT) {
      throw new IOException("no weights of this format");
    }
    String provenance = in.readUTF();
    List<String> families = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      families.add(in.readUTF());
    }
    int count = families.size();
    float[][] vectors = new float[count][];
    for (int family = 0; family < count; family++) {
      vectors[family] = floats(in, SentenceEncoder.DIMENSIONS + 1);
    }
    List<Exemplars.Exemplar> exemplars = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      exemplars.add(new Exemplars.Exemplar(in.readInt(), steps(in)));
    }
    float step = in.readFloat();
    float[] biases = floats(in, count);
    byte[][] grams = new byte[count][];
    for (int family = 0; family < count; family++) {
      grams[family] = in.readNBytes(Grams.BUCKETS);
    }
    return new Weights(
        provenance,
        List.copyOf(families),
        new VectorHead(vectors),
        new Exemplars(exemplars, count),
        new GramHead(grams, step, biases));
  }

  void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(FORMAT);
    out.writeUTF(provenance);
    out.writeInt(families.size());
    for (String family : families) {
      out.writeUTF(family);
    }
    for (float[] row : vectors.weights()) {
      write(row, out);
    }
    out.writeInt(exemplars.all().size());
    for (Exemplars.Exemplar exemplar : exemplars.all()) {
      out.writeInt(exemplar.family());
      for (float x : exemplar.vector()) {
        out.writeByte(Math.round(x * STEPS));
      }
    }
    out.writeFloat(grams.step());
    write(grams.biases(), out);
    for (byte[] row : grams.weights()) {
      out.write(row);
    }
    out.flush();
  }

  /** A vector's numbers are kept in this many steps; none of them is above a half. */
  private static final float STEPS = 254;

  private static float[] steps(DataInputStream in) throws IOException {
    float[] result = new float[SentenceEncoder.DIMENSIONS];
    for (int i = 0; i < result.length; i++) {
      result[i] = in.readByte() / STEPS;
    }
    return result;
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    float[] result = new float[count];
    for (int i = 0; i < count; i++) {
      result[i] = in.readFloat();
    }
    return result;
  }

  private static void write(float[] numbers, DataOutputStream out) throws IOException {
    for (float number : numbers) {
      out.writeFloat(number);
    }
  }
}
