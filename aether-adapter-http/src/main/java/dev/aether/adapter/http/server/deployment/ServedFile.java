package dev.aether.adapter.http.server.deployment;

import dev.aether.application.deployment.PublishedFile;
import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file as it is sent: its bytes as they are and in each form that is smaller, each under a strong
 * tag of its own.
 */
record ServedFile(String mediaType, Body plain, Map<ContentCoding, Body> coded) {

  /** Reads a file from where it is stored; empty where its bytes are not there. */
  static Optional<ServedFile> read(PublishedFile file, ObjectStore store) {
    ObjectName name = file.object();
    return bytes(store, name)
        .map(
            bytes -> {
              Map<ContentCoding, Body> coded = new EnumMap<>(ContentCoding.class);
              if (ContentCoding.suits(file.mediaType())) {
                for (ContentCoding coding : ContentCoding.values()) {
                  bytes(store, coding.of(name))
                      .filter(smaller -> smaller.length < bytes.length)
                      .ifPresent(
                          smaller ->
                              coded.put(
                                  coding, new Body(smaller, name.value() + "-" + coding.token())));
                }
              }
              return new ServedFile(file.mediaType(), new Body(bytes, name.value()), coded);
            });
  }

  int weight() {
    return plain.bytes().length
        + coded.values().stream().mapToInt(body -> body.bytes().length).sum();
  }

  /** Bytes, shared and never changed, and their strong tag without quotes. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Body(byte[] bytes, String tag) {}

  private static Optional<byte[]> bytes(ObjectStore store, ObjectName name) {
    return store
        .open(name)
        .map(
            content -> {
              try (InputStream stream = content.stream()) {
                return stream.readAllBytes();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
