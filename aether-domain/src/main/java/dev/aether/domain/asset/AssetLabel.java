package dev.aether.domain.asset;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.TextRule;

/**
 * What its owner calls an image, each in one line or empty.
 *
 * @param name up to 200 characters; never a path
 * @param alt what it tells those who do not see it, up to 500 characters
 */
public record AssetLabel(String name, String alt) {
  private static final TextRule NAME = new TextRule("name", 0, 200);
  private static final TextRule ALT = new TextRule("alternative text", 0, 500);

  public AssetLabel {
    name = line(NAME.requireAt("/name", name, ErrorCode.VAL_INVALID_INPUT));
    alt = line(ALT.requireAt("/alt", alt, ErrorCode.VAL_INVALID_INPUT));
  }

  private static String line(String text) {
    return text.replaceAll("[\\s\\u2028\\u2029]+", " ");
  }
}
