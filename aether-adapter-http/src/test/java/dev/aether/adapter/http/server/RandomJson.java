package dev.aether.adapter.http.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** JSON that fits a schema of the contract, mostly: now and then something in it does not. */
public final class RandomJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEPTH = 6;
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "a",
          "hero",
          "Fresh bread",
          "빵집 소개",
          "\u202Eevil",
          "a\u0000b",
          "\uD800",
          "<script>",
          "' or 1=1 --",
          "${7*7}",
          "../../etc/passwd",
          "null",
          "-1",
          "🥐".repeat(40),
          "x".repeat(600),
          "https://example.com/a",
          "2026-01-01T00:00:00Z",
          "2026-13-45T99:00:00Z",
          "ada@example.com",
          "#fff",
          "a-b-c",
          "block-a",
          "%s%n",
          "\\",
          "\"",
          "1e999");

  private final JsonNode document;
  private final Random random;
  private final double wrong;

  /**
   * Values out of a document.
   *
   * @param wrong how often a value does not fit, 0 to 1
   */
  public RandomJson(JsonNode document, Random random, double wrong) {
    this.document = document;
    this.random = random;
    this.wrong = wrong;
  }

  /** A value of a schema. */
  public JsonNode of(JsonNode schema) {
    return of(schema, 0);
  }

  private JsonNode of(JsonNode schema, int depth) {
    if (random.nextDouble() < wrong) {
      return anything(depth);
    }
    if (schema.has("$ref")) {
      return of(document.at(schema.get("$ref").asText().substring(1)), depth);
    }
    for (String choice : List.of("anyOf", "oneOf", "allOf")) {
      if (schema.has(choice)) {
        return of(one(schema.get(choice)), depth);
      }
    }
    if (schema.has("enum")) {
      return one(schema.get("enum"));
    }
    if (schema.has("const")) {
      return schema.get("const");
    }
    return ofType(schema, schema.path("type").asText("object"), depth);
  }

  private JsonNode ofType(JsonNode schema, String type, int depth) {
    return switch (type) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, depth);
      case "string" -> JSON.textNode(text(schema));
      case "integer" -> JSON.numberNode(between(schema));
      case "number" -> JSON.numberNode(BigDecimal.valueOf(between(schema), random.nextInt(4)));
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      default -> JSON.nullNode();
    };
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              boolean has = required.contains(property.getKey()) || random.nextBoolean();
              if (has && depth < DEPTH && random.nextDouble() >= wrong / 2) {
                object.set(property.getKey(), of(property.getValue(), depth + 1));
              }
            });
    if (random.nextDouble() < wrong) {
      object.set(TEXTS.get(random.nextInt(TEXTS.size())), anything(depth + 1));
    }
    return object;
  }

  private ArrayNode array(JsonNode schema, int depth) {
    ArrayNode array = JSON.arrayNode();
    int size = Math.max(schema.path("minItems").asInt(0), random.nextInt(3));
    for (int i = 0; i < size && depth < DEPTH; i++) {
      array.add(of(schema.path("items"), depth + 1));
    }
    return array;
  }

  private String text(JsonNode schema) {
    return switch (schema.path("format").asText("")) {
      case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
      case "date-time" -> "2026-0" + (1 + random.nextInt(9)) + "-01T00:00:00Z";
      case "email" -> "p" + random.nextInt(1_000_000) + "@example.com";
      case "uri" -> "https://example.com/" + random.nextInt(100);
      default -> plain(schema);
    };
  }

  private String plain(JsonNode schema) {
    int least = schema.path("minLength").asInt(0);
    int most = Math.min(schema.path("maxLength").asInt(40), least + 40);
    boolean free = schema.path("pattern").asText("").contains("x00");
    StringBuilder text = new StringBuilder();
    int length = least + random.nextInt(Math.max(1, most - least));
    String letters = free ? "abc xyz 빵집é!,." : "abcdef";
    for (int i = 0; i < length; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  private long between(JsonNode schema) {
    long least = schema.path("minimum").asLong(0);
    long most = Math.min(schema.path("maximum").asLong(least + 50), least + 50);
    return least + random.nextInt((int) Math.max(1, most - least + 1));
  }

  private JsonNode one(JsonNode choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private JsonNode anything(int depth) {
    return switch (random.nextInt(depth < DEPTH ? 9 : 7)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.numberNode(random.nextInt());
      case 3 -> JSON.numberNode(new BigInteger("9".repeat(1 + random.nextInt(60))));
      case 4 -> JSON.numberNode(new BigDecimal("1e" + (random.nextInt(800) - 400)));
      case 5, 6 -> JSON.textNode(TEXTS.get(random.nextInt(TEXTS.size())));
      case 7 -> JSON.arrayNode().add(anything(depth + 1)).add(anything(depth + 1));
      default ->
          JSON.objectNode().set(TEXTS.get(random.nextInt(TEXTS.size())), anything(depth + 1));
    };
  }
}
