package dev.aether.bootstrap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A site of each category in Lighthouse; {@code .ci/lighthouse} runs it. */
@Tag("clients")
class LighthouseTest {

  @Test
  void hasNothingMuchToSay() throws Exception {
    try (PublishedSites sites = new PublishedSites()) {
      sites.addATemplateOfEachCategory();
      sites.lookWith("lighthouse.mjs", "LighthouseTest", 15);
    }
  }
}
