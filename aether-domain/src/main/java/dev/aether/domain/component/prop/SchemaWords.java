package dev.aether.domain.component.prop;

import dev.aether.domain.component.PropValue;

/** The words that Aether adds to JSON Schema, so that nothing of a contract is lost in it. */
final class SchemaWords {
  static final String TYPE = "x-aether-type";
  static final String USE = "x-aether-use";
  static final String KINDS = "x-aether-kinds";
  static final String NAMES = "x-aether-names";
  static final String MIN = "x-aether-min";
  static final String MAX = "x-aether-max";

  private SchemaWords() {}

  static PropValue.Fields typed(String own, String json) {
    return PropValue.Fields.of(TYPE, PropValue.text(own)).with("type", PropValue.text(json));
  }
}
