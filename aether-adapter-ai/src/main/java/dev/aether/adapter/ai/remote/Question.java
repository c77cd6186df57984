package dev.aether.adapter.ai.remote;

import dev.aether.domain.component.PropValue;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A task, the data that it is about, and the form of its answer.
 *
 * @param task what is to be done, in our words only
 * @param data what somebody wrote, as JSON
 */
record Question(String name, String task, PropValue data, PropValue.Fields schema) {
  Question {
    Objects.requireNonNull(name);
    Objects.requireNonNull(task);
    Objects.requireNonNull(data);
    Objects.requireNonNull(schema);
  }

  /** The question with what was said since. */
  ChatRequest request(List<ChatMessage> since) {
    List<ChatMessage> messages = new ArrayList<>();
    messages.add(SystemMessage.from(task + "\n\n" + Data.RULE));
    messages.add(UserMessage.from(Data.marked(data)));
    messages.addAll(since);
    return ChatRequest.builder()
        .messages(messages)
        .responseFormat(
            ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(
                    JsonSchema.builder()
                        .name(name)
                        .rootElement(JsonRawSchema.from(schema.toJson()))
                        .build())
                .build())
        .build();
  }
}
