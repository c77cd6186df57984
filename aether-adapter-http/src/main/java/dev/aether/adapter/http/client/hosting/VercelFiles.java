package dev.aether.adapter.http.client.hosting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aether.adapter.http.server.deployment.PageHeaders;
import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.render.SiteBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a site is made of at Vercel: its bundle, the uploaded images that its pages name, and a
 * {@code vercel.json} that has it served as our own servers do.
 */
final class VercelFiles {
  private static final Pattern IMAGE = Pattern.compile("/assets/([0-9a-f]{64}\\.[a-z]{1,8})");

  private VercelFiles() {}

  /** All files, read into memory: they are pages and pictures of one site. */
  static List<VercelFile> of(SiteBundle bundle, ObjectStore images) {
    List<VercelFile> files = new ArrayList<>();
    bundle.files().forEach(file -> files.add(VercelFile.of(file.path(), file.bytes())));
    for (AssetFile image : imagesIn(bundle)) {
      images
          .open(new ObjectName(image.toString()))
          .ifPresent(
              content -> files.add(VercelFile.of(image.path().substring(1), bytes(content))));
    }
    files.add(VercelFile.of("vercel.json", settings().toString().getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  private static List<AssetFile> imagesIn(SiteBundle bundle) {
    Set<String> names = new TreeSet<>();
    bundle.files().stream()
        .filter(file -> file.mediaType().startsWith("text/"))
        .forEach(
            file -> {
              Matcher found = IMAGE.matcher(new String(file.bytes(), StandardCharsets.UTF_8));
              while (found.find()) {
                names.add(found.group(1));
              }
            });
    return names.stream().flatMap(name -> AssetFile.parse(name).stream()).toList();
  }

  private static byte[] bytes(ObjectStore.Content content) {
    try (InputStream stream = content.stream()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Nothing is built. The folder has to be named: where a page is called {@code public}, Vercel
   * would take its folder for the whole site.
   */
  private static ObjectNode settings() {
    ObjectNode settings =
        VercelApi.object()
            .putNull("framework")
            .put("buildCommand", "")
            .put("installCommand", "")
            .put("outputDirectory", ".")
            .put("trailingSlash", true);
    ArrayNode headers = settings.putArray("headers");
    headers(headers, "/(.*)", PageHeaders.ALWAYS);
    headers(headers, "/((?!assets/).*)", Map.of("Cache-Control", PageHeaders.cacheControl("")));
    headers(headers, "/assets/(.*)", Map.of("Cache-Control", PageHeaders.cacheControl("assets/")));
    return settings;
  }

  private static void headers(ArrayNode all, String source, Map<String, String> values) {
    ArrayNode entries = all.addObject().put("source", source).putArray("headers");
    values.forEach((name, value) -> entries.addObject().put("key", name).put("value", value));
  }
}
