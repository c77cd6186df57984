package dev.aether.adapter.ai.remote.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.aether.adapter.ai.remote.transport.Deadline;
import dev.aether.adapter.ai.remote.transport.Exchange;
import dev.aether.adapter.ai.remote.transport.ModelFailure;
import dev.aether.adapter.ai.remote.transport.Transport;
import dev.aether.application.shared.Secret;
import dev.aether.domain.component.PropValue;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Asks one model for pictures, as OpenAI's API does. Written by hand: the library does not ask for
 * the bytes of a picture, and an address that a provider says is not fetched.
 */
public final class ImageCaller {
  /** Ten million bytes, in Base64, and what is around it. */
  private static final int MOST_CHARACTERS = 14 << 20;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(MOST_CHARACTERS).build())
          .build();

  private final ModelEndpoint endpoint;
  private final Transport transport;
  private final Attempts attempts;

  public ImageCaller(
      ModelEndpoint endpoint, Transport transport, CircuitBreaker breaker, Pause pause) {
    this.endpoint = endpoint;
    this.transport = transport;
    this.attempts = new Attempts(endpoint, breaker, pause);
  }

  /** The name under which its prices are listed. */
  public String model() {
    return endpoint.model();
  }

  /** The bytes of a picture, whatever they are; refuses with {@link ModelFailure}. */
  public byte[] draw(String description, Deadline deadline) {
    return attempts.of(() -> once(description, deadline), deadline);
  }

  private byte[] once(String description, Deadline deadline) {
    Exchange exchange = transport.exchange(deadline, MOST_CHARACTERS);
    try {
      return picture(exchange.execute(request(description)).body());
    } catch (HttpException e) {
      throw exchange.failure().orElseThrow(() -> e);
    }
  }

  private HttpRequest request(String description) {
    Map<String, PropValue> body = new LinkedHashMap<>();
    body.put("model", PropValue.text(endpoint.model()));
    body.put("prompt", PropValue.text(description));
    body.put("n", PropValue.number(1));
    body.put("size", PropValue.text("1024x1024"));
    if (!endpoint.model().startsWith("gpt-image")) { // which always answers so, and refuses this
      body.put("response_format", PropValue.text("b64_json"));
    }
    HttpRequest.Builder request =
        HttpRequest.builder()
            .method(HttpMethod.POST)
            .url(endpoint.url().base() + "/images/generations")
            .addHeader("Content-Type", "application/json")
            .body(PropValue.fields(body).toJson());
    endpoint
        .key()
        .map(Secret::value)
        .ifPresent(k -> request.addHeader("Authorization", "Bearer " + k));
    return request.build();
  }

  private static byte[] picture(String answer) {
    try (JsonParser json = JSON.createParser(answer)) {
      for (JsonToken at = json.nextToken(); at != null; at = json.nextToken()) {
        if (at == JsonToken.FIELD_NAME
            && json.currentName().equals("b64_json")
            && json.nextToken() == JsonToken.VALUE_STRING) {
          return json.getBinaryValue();
        }
      }
    } catch (IOException e) {
      throw unreadable();
    }
    throw unreadable();
  }

  private static ModelFailure unreadable() {
    return new ModelFailure(ModelFailure.Kind.UNREADABLE, "the answer has no picture in it");
  }
}
