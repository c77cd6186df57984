package dev.aether.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The domain as others embed it: a small module that needs nothing. */
class EmbeddingTest {
  private static final int ONE_MEGABYTE = 1 << 20;

  @TempDir private Path folder;

  @Test
  void runsInsideAServiceThatHasNothingButTheJdkBesideIt() throws Exception {
    Path service =
        Path.of(getClass().getResource("/embedding/module-info.java").toURI()).getParent();
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "--release",
                "17",
                "-p",
                domain().toString(),
                "-d",
                folder.toString(),
                service.resolve("module-info.java").toString(),
                service.resolve("example/PageDesk.java").toString());
    assertThat(compiled).as("the compiler's result").isZero();

    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules",
                "java.base,dev.aether.domain",
                "-p",
                folder + System.getProperty("path.separator") + domain(),
                "-m",
                "example/example.PageDesk")
            .redirectErrorStream(true)
            .start();
    String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(java.waitFor()).as(output).isZero();
    assertThat(output.lines())
        .containsExactly(
            "kept reframed ",
            "kept renamed /id",
            "kept changed /children/0/props/motif",
            "lost dropped /children/0/props/blink",
            "kept changed /children/1/props/items",
            "kept renamed /children/1/id",
            "kept renamed /children/2/children/0/id",
            "lost unwrapped /children/2",
            "faults left: 0",
            "patch: [{\"op\":\"move\",\"path\":\"/root/children/0\",\"from\":\"/root/children/2\"},"
                + "{\"op\":\"add\",\"path\":\"/root/children/1/props/title\",\"value\":\"Bakery\"},"
                + "{\"op\":\"add\",\"path\":\"/root/children/1/props/subtitle\",\"value\":\"Since 1920\"}]",
            "conflicts: [Conflict[node=top, property=props.title]]",
            "refused: SITE_002");
  }

  @Test
  void asksForNoModuleButTheBase() throws Exception {
    ModuleDescriptor module =
        ModuleFinder.of(domain()).find("dev.aether.domain").orElseThrow().descriptor();
    assertThat(module.requires())
        .filteredOn(
            needed -> !needed.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactly("java.base");
  }

  @Test
  void exportsEveryPackageButThoseOfTheRendererInside() throws Exception {
    ModuleDescriptor module =
        ModuleFinder.of(domain()).find("dev.aether.domain").orElseThrow().descriptor();
    List<String> inside =
        module.packages().stream()
            .filter(name -> module.exports().stream().noneMatch(e -> e.source().equals(name)))
            .toList();
    assertThat(inside).isNotEmpty().allMatch(name -> name.startsWith("dev.aether.domain.render."));
  }

  @Test
  void isSmallerThanAMegabyte() throws Exception {
    assertThat(sizeAsJar(domain())).isBetween(10_000L, (long) ONE_MEGABYTE);
  }

  private static Path domain() throws URISyntaxException {
    return Path.of(ComponentTree.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** Where the build has not packed the classes yet, they are packed here. */
  private static long sizeAsJar(Path classes) throws IOException {
    if (Files.isRegularFile(classes)) {
      return Files.size(classes);
    }
    ByteArrayOutputStream jar = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(jar);
        Stream<Path> files = Files.walk(classes)) {
      files.filter(Files::isRegularFile).forEach(file -> add(zip, classes.relativize(file), file));
    }
    return jar.size();
  }

  private static void add(ZipOutputStream zip, Path name, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      zip.putNextEntry(new ZipEntry(name.toString()));
      in.transferTo(zip);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
