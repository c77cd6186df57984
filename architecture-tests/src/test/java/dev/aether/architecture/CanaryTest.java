package dev.aether.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.aether.adapter.ai.canary.BadModel;
import dev.aether.adapter.http.canary.BadRoutes;
import dev.aether.adapter.jdbi.site.canary.BadRepository;
import dev.aether.application.shared.canary.BadUtil;
import dev.aether.domain.shared.canary.BadRule;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each family of rules finds the class that was planted for it. */
class CanaryTest {
  private static final Map<String, Class<?>> PLANTED =
      Map.ofEntries(
          Map.entry("domain needs nothing", BadRule.class),
          Map.entry("domain has no clock and no chance", BadRule.class),
          Map.entry("application knows only the domain", BadUtil.class),
          Map.entry("jdbi knows no other adapter", BadRepository.class),
          Map.entry("http knows no other adapter", BadRoutes.class),
          Map.entry("ai knows no other adapter", BadModel.class),
          Map.entry("nobody knows bootstrap", BadUtil.class),
          Map.entry("names say what a thing is", BadUtil.class),
          Map.entry("no setters", BadRule.class),
          Map.entry("no public fields", BadRule.class),
          Map.entry("only the unit of work takes connections", BadRepository.class),
          Map.entry("shared looks left", BadRule.class));

  @TestFactory
  Collection<DynamicTest> isFound() {
    return PLANTED.entrySet().stream()
        .map(
            planted ->
                DynamicTest.dynamicTest(
                    planted.getKey(), () -> assertFound(planted.getKey(), planted.getValue())))
        .toList();
  }

  @Test
  void standsForEveryRuleFamily() {
    assertThat(Rules.all().keySet())
        .filteredOn(name -> !PLANTED.containsKey(name))
        .allMatch(name -> name.endsWith(" looks left"));
  }

  private static void assertFound(String name, Class<?> canary) {
    JavaClasses planted = new ClassFileImporter().importClasses(canary);
    ArchRule rule = Rules.all().get(name);
    assertThat(rule.evaluate(planted).hasViolation()).as(name).isTrue();
  }
}
