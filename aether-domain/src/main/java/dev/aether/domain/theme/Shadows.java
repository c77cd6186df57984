package dev.aether.domain.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A theme's shadows by name (specification, section 3.1), at most 16.
 *
 * @param byName names of 1 to 32 letters, digits, hyphens and underscores, in their order
 */
public record Shadows(Map<String, Shadow> byName) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,31}");
  private static final int MAX = 16;

  public Shadows {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    if (byName.size() > MAX) {
      throw Dimension.refused("A theme has at most 16 shadows.");
    }
    if (!byName.keySet().stream().allMatch(name -> NAME.matcher(name).matches())) {
      throw Dimension.refused(
          "A shadow's name has 1 to 32 letters, digits, hyphens and underscores.");
    }
  }

  public static Shadows none() {
    return new Shadows(Map.of());
  }
}
