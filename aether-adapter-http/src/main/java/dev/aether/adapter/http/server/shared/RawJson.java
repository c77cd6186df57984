package dev.aether.adapter.http.server.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;

/**
 * A part of a body as it was sent, for the domain to read: it has its own rules for numbers, depth
 * and size, which a detour through another form would loosen.
 */
@JsonDeserialize(using = RawJson.Cutter.class)
public record RawJson(@JsonValue String text) {
  /** The attribute of a reader that has the whole body. */
  static final String SOURCE = "source";

  /** Cuts the value out of the whole body. */
  static final class Cutter extends JsonDeserializer<RawJson> {
    @Override
    public RawJson deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String source = (String) context.getAttribute(SOURCE);
      int start = (int) parser.currentTokenLocation().getCharOffset();
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        parser.skipChildren();
        return new RawJson(source.substring(start, (int) parser.currentLocation().getCharOffset()));
      }
      return (RawJson) context.handleUnexpectedToken(RawJson.class, parser);
    }
  }
}
