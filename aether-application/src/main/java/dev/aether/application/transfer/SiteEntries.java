package dev.aether.application.transfer;

import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.DomainException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site as named entries: {@code site.json} is what it says now, {@code versions/0000001.json} and
 * so on what it said before, {@code images/} the bytes of images under their hash.
 */
final class SiteEntries {
  private static final String NOW = "site.json";
  private static final String PAST = "versions/";
  private static final String IMAGES = "images/";

  /** As their names are ordered. */
  private static final Comparator<AssetFile> BY_NAME = Comparator.comparing(AssetFile::toString);

  private SiteEntries() {}

  static SortedMap<AssetFile, byte[]> noImages() {
    return new TreeMap<>(BY_NAME);
  }

  static SortedMap<String, byte[]> write(SiteFile site) {
    SortedMap<String, byte[]> entries = new TreeMap<>();
    for (SiteFile.Version version : site.past()) {
      entries.put(name(version, site), bytes(VersionJson.write(version)));
    }
    site.images().forEach((file, bytes) -> entries.put(IMAGES + file, bytes));
    PropValue manifest = Manifest.write(entries, site.past());
    entries.put(Manifest.NAME, bytes(manifest));
    return entries;
  }

  static SiteFile read(SortedMap<String, byte[]> all) {
    SortedMap<String, byte[]> entries = new TreeMap<>(all);
    byte[] told = entries.remove(Manifest.NAME);
    if (told == null) {
      throw SiteFile.refused("There is no manifest.json in the file.");
    }
    PropValue.Fields manifest = json(Manifest.NAME, told);
    Manifest.requireKnown(manifest);
    Manifest.requireEntries(manifest, entries);
    SiteFile site = site(entries);
    Manifest.requireSame(manifest, Manifest.write(entries, site.past()));
    return site;
  }

  private static SiteFile site(SortedMap<String, byte[]> entries) {
    if (!entries.containsKey(NOW)) {
      throw SiteFile.refused("There is no site.json in the file.");
    }
    List<SiteFile.Version> past = new ArrayList<>();
    SortedMap<AssetFile, byte[]> images = noImages();
    entries.forEach(
        (name, bytes) -> {
          if (name.startsWith(IMAGES)) {
            images.put(image(name, bytes), bytes);
          } else if (name.startsWith(PAST) || name.equals(NOW)) {
            past.add(VersionJson.read(name, json(name, bytes)));
          } else {
            throw SiteFile.refused("No file of a site has an entry " + name + ".");
          }
        });
    past.sort(Comparator.comparingInt(SiteFile.Version::number));
    SiteFile site = new SiteFile(past, images);
    if (!past.stream().map(v -> name(v, site)).sorted().toList().equals(words(entries))) {
      throw SiteFile.refused("Versions do not stand under their numbers, the newest in site.json.");
    }
    return site;
  }

  private static List<String> words(SortedMap<String, byte[]> entries) {
    return entries.keySet().stream().filter(name -> !name.startsWith(IMAGES)).sorted().toList();
  }

  private static AssetFile image(String name, byte[] bytes) {
    AssetFile file =
        AssetFile.parse(name.substring(IMAGES.length()))
            .orElseThrow(() -> SiteFile.refused("An image is not named by its hash: " + name));
    if (!AssetFile.of(bytes, file.format()).equals(file)) {
      throw SiteFile.refused("An image is not named by its hash: " + name);
    }
    return file;
  }

  private static String name(SiteFile.Version version, SiteFile site) {
    return version.number() == site.now().number()
        ? NOW
        : PAST
            + "0".repeat(7 - String.valueOf(version.number()).length())
            + version.number()
            + ".json";
  }

  private static byte[] bytes(PropValue json) {
    return json.toJson().getBytes(StandardCharsets.UTF_8);
  }

  private static PropValue.Fields json(String name, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (JsonReader.read(text) instanceof PropValue.Fields fields) {
        return fields;
      }
    } catch (CharacterCodingException e) {
      throw new DomainException(SiteFile.refused(name + " is not UTF-8.").problem(), e);
    } catch (DomainException e) {
      throw new DomainException(
          SiteFile.refused(name + " is not read as JSON: " + e.problem().message()).problem(), e);
    }
    throw SiteFile.refused(name + " is not a JSON object.");
  }
}
