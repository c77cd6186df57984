package dev.aether.adapter.jdbi.access;

import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The headers of an answer as a JSON object of texts. */
final class HeadersJson {
  private HeadersJson() {}

  static String write(Map<String, String> headers) {
    Map<String, PropValue> fields = new TreeMap<>();
    headers.forEach((name, value) -> fields.put(name, PropValue.text(value)));
    return PropValue.fields(fields).toJson();
  }

  static SortedMap<String, String> read(String json) {
    PropValue.Fields fields = (PropValue.Fields) JsonReader.read(json);
    SortedMap<String, String> headers = new TreeMap<>();
    fields.values().keySet().forEach(name -> headers.put(name, fields.text(name, "")));
    return headers;
  }
}
