package dev.aether.bootstrap;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Secrets that an embedded server makes for itself and keeps, readable to its owner only. */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Properties kept;

  private Secrets(Properties kept) {
    this.kept = kept;
  }

  /** The secrets of a data folder, made where they are missing. */
  static Secrets in(Path folder) {
    Path file = folder.resolve("secrets.properties");
    Properties properties = new Properties();
    try {
      if (Files.exists(file)) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
      } else {
        properties.setProperty("jwt", random());
        properties.setProperty("database", random());
        write(properties, file);
      }
      return new Secrets(properties);
    } catch (IOException e) {
      throw new StartFailure("The secrets in " + file + " cannot be used: " + e.getMessage(), e);
    }
  }

  String jwt() {
    return kept.getProperty("jwt");
  }

  String database() {
    return kept.getProperty("database");
  }

  /** 256 random bits in hexadecimal digits. */
  static String random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** A secret that follows from another, the same on every node that knows that one. */
  static String derived(String secret, String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
    }
  }

  /** Written beside and moved, so that a crash leaves all of it or none. */
  private static void write(Properties properties, Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(beside);
    if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
      Files.createFile(
          beside,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    try (Writer writer = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
      properties.store(writer, "Made by Aether. Whoever reads this can sign in as anybody.");
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
