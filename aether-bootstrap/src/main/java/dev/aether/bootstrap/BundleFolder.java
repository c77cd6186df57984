package dev.aether.bootstrap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder into which the files of a live site are written, as its manifest lists them. */
final class BundleFolder {
  private static final String MANIFEST = "manifest.json";

  private final Path folder;

  private BundleFolder(Path folder) {
    this.folder = folder;
  }

  /** Makes the folder; one with anything in it is refused, so that nothing there is lost. */
  static BundleFolder make(Path path) {
    Path folder = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      try (Stream<Path> inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          throw new StartFailure("The folder " + folder + " is not empty; choose another.");
        }
      }
      return new BundleFolder(folder);
    } catch (IOException e) {
      throw new StartFailure("The folder " + folder + " cannot be used: " + e.getMessage(), e);
    }
  }

  /** Downloads every file of the site; tells how many. */
  int fill(ApiClient api, URI site) {
    try {
      byte[] manifest = api.download(site.resolve(MANIFEST));
      int files = 0;
      for (JsonNode file : new ObjectMapper().readTree(manifest).get("files")) {
        write(file.get("path").asText(), api.download(site.resolve(file.get("path").asText())));
        files++;
      }
      write(MANIFEST, manifest);
      return files + 1;
    } catch (IOException e) {
      throw new StartFailure("The site could not be written to " + folder + ".", e);
    }
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder)) {
      throw new StartFailure("The manifest names a file outside the folder: " + path);
    }
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
