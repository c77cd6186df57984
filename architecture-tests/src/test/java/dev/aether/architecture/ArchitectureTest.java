package dev.aether.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

  @TestFactory
  Collection<DynamicTest> keeps() {
    return Rules.all().entrySet().stream().map(ArchitectureTest::test).toList();
  }

  private static DynamicTest test(Map.Entry<String, ArchRule> rule) {
    return DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(House.classes()));
  }

  @Test
  void hasAllItsRules() {
    assertThat(Rules.all()).hasSize(11 + House.FEATURES.size() - 1);
  }

  @Test
  void looksAtEveryModule() {
    assertThat(House.classes())
        .extracting(c -> c.getPackageName())
        .anyMatch(name -> name.startsWith(House.DOMAIN))
        .anyMatch(name -> name.startsWith(House.APPLICATION))
        .anyMatch(name -> name.startsWith(House.JDBI))
        .anyMatch(name -> name.startsWith(House.HTTP))
        .anyMatch(name -> name.startsWith(House.AI))
        .anyMatch(name -> name.startsWith(House.BOOTSTRAP));
  }
}
