package dev.aether.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The packages of the house by name, and its classes. */
final class House {
  static final String ROOT = "dev.aether";
  static final String DOMAIN = ROOT + ".domain";
  static final String APPLICATION = ROOT + ".application";
  static final String ADAPTER = ROOT + ".adapter";
  static final String JDBI = ADAPTER + ".jdbi";
  static final String HTTP = ADAPTER + ".http";
  static final String AI = ADAPTER + ".ai";
  static final String BOOTSTRAP = ROOT + ".bootstrap";

  /** Features in the only order in which they may know each other: to the left. */
  static final List<String> FEATURES =
      List.of(
          "shared",
          "account",
          "access",
          "audit",
          "billing",
          "component",
          "theme",
          "template",
          "site",
          "asset",
          "transfer",
          "render",
          "deployment",
          "generation");

  private House() {}

  /** Every class that is shipped. */
  static JavaClasses classes() {
    return Holder.CLASSES;
  }

  static String in(String base) {
    return base + "..";
  }

  private static final class Holder {
    static final JavaClasses CLASSES =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(ROOT);
  }
}
