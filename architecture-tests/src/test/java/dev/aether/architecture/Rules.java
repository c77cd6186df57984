package dev.aether.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** The rules, by name. Packages come from constants, so that a slip of the pen does not compile. */
final class Rules {
  private Rules() {}

  static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("domain needs nothing", domainNeedsNothing());
    rules.put("domain has no clock and no chance", domainHasNoClockAndNoChance());
    rules.put("application knows only the domain", applicationKnowsOnlyTheDomain());
    rules.put("jdbi knows no other adapter", stranger(House.JDBI, House.HTTP, House.AI));
    rules.put("http knows no other adapter", stranger(House.HTTP, House.JDBI, House.AI));
    rules.put("ai knows no other adapter", stranger(House.AI, House.JDBI, House.HTTP));
    rules.put("nobody knows bootstrap", nobodyKnowsBootstrap());
    rules.put("names say what a thing is", namesSayWhatAThingIs());
    rules.put("no setters", noSetters());
    rules.put("no public fields", noPublicFields());
    rules.put("only the unit of work takes connections", onlyTheUnitOfWorkTakesConnections());
    for (int i = 0; i + 1 < House.FEATURES.size(); i++) {
      String feature = House.FEATURES.get(i);
      List<String> later = House.FEATURES.subList(i + 1, House.FEATURES.size());
      rules.put(feature + " looks left", looksLeft(feature, later));
    }
    return rules;
  }

  static ArchRule domainNeedsNothing() {
    return classes()
        .that()
        .resideInAPackage(House.in(House.DOMAIN))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            House.in(House.DOMAIN), "java..", "javax.crypto..", "jakarta.validation..")
        .because("the domain jar is embedded with jakarta.validation-api alone beside it");
  }

  static ArchRule domainHasNoClockAndNoChance() {
    return noClasses()
        .that()
        .resideInAPackage(House.in(House.DOMAIN))
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class, Random.class, SecureRandom.class, File.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "java.net.http..", "java.nio.file..")
        .because("time, ids and files are inputs of rules, never taken by them");
  }

  static ArchRule applicationKnowsOnlyTheDomain() {
    return classes()
        .that()
        .resideInAPackage(House.in(House.APPLICATION))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(House.in(House.DOMAIN), House.in(House.APPLICATION), "java..")
        .because("use cases are tested without infrastructure");
  }

  static ArchRule stranger(String adapter, String... others) {
    String[] packages = java.util.Arrays.stream(others).map(House::in).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(House.in(adapter))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .because("adapters meet only in the bootstrap module");
  }

  static ArchRule nobodyKnowsBootstrap() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(House.in(House.BOOTSTRAP))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(House.in(House.BOOTSTRAP))
        .because("wiring knows everything, and nothing knows wiring");
  }

  static ArchRule namesSayWhatAThingIs() {
    return noClasses()
        .that()
        .resideInAPackage(House.in(House.ROOT))
        .should()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .because("such a name hides that nobody knew what the thing is");
  }

  static ArchRule noSetters() {
    return noMethods()
        .that()
        .areNotStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(House.in(House.DOMAIN), House.in(House.APPLICATION))
        .should()
        .haveNameMatching("set[A-Z].*")
        .because("aggregates are immutable: behaviour returns the next state");
  }

  static ArchRule noPublicFields() {
    return noFields()
        .that()
        .areNotStatic()
        .should()
        .bePublic()
        .because("state is reached through what a type says about it");
  }

  static ArchRule onlyTheUnitOfWorkTakesConnections() {
    return noClasses()
        .that()
        .resideInAPackage(House.in(House.JDBI))
        .and()
        .resideOutsideOfPackage(House.JDBI + ".shared")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("javax.sql.DataSource")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.jdbi.v3.core.Jdbi")
        .because("a repository joins the running unit of work, which carries the identity");
  }

  static ArchRule looksLeft(String feature, List<String> later) {
    String[] packages =
        later.stream()
            .flatMap(
                name ->
                    java.util.stream.Stream.of(
                        House.in(House.DOMAIN + "." + name),
                        House.in(House.APPLICATION + "." + name)))
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAnyPackage(
            House.in(House.DOMAIN + "." + feature), House.in(House.APPLICATION + "." + feature))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .allowEmptyShould(false)
        .because("features know each other in one direction only: " + House.FEATURES);
  }
}
