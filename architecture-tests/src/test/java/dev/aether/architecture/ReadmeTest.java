package dev.aether.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.generation.Prompt;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's Java snippets, compiled and run as a reader would. */
class ReadmeTest {
  @TempDir private Path folder;

  @Test
  void embedsTheDomainWithNothingBesideItButTheValidationApi()
      throws IOException, InterruptedException, URISyntaxException {
    String classPath =
        String.join(
            System.getProperty("path.separator"),
            folder.toString(),
            home(Prompt.class),
            home(jakarta.validation.Constraint.class));
    compile("Embedded", Readme.snippet("embed"), classPath);

    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                "Embedded")
            .redirectErrorStream(true)
            .start();
    String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(java.waitFor()).as(output).isZero();
    assertThat(output.lines())
        .contains("index.html", "SITE_INVALID_TREE at /root/type")
        .anyMatch(line -> line.matches("assets/site\\.[0-9a-f]+\\.css"));
  }

  @Test
  void testsRulesInMemory() throws Exception {
    compile("RulesTest", Readme.snippet("rules"), System.getProperty("java.class.path"));
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      Class<?> test = loader.loadClass("RulesTest");
      List<Method> methods =
          Arrays.stream(test.getDeclaredMethods())
              .filter(method -> method.isAnnotationPresent(Test.class))
              .toList();
      assertThat(methods).hasSize(2);
      Constructor<?> constructor = test.getDeclaredConstructor();
      constructor.setAccessible(true);
      for (Method method : methods) {
        method.setAccessible(true);
        method.invoke(constructor.newInstance());
      }
    }
  }

  private void compile(String name, String source, String classPath) throws IOException {
    Path file = folder.resolve(name + ".java");
    Files.writeString(file, source);
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "--release",
                "17",
                "-proc:none",
                "-cp",
                classPath,
                "-d",
                folder.toString(),
                file.toString());
    assertThat(result).as("the compiler's result").isZero();
  }

  private static String home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }
}
