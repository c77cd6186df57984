package dev.aether.adapter.ai.remote;

import dev.aether.adapter.ai.remote.model.Provider;
import dev.aether.domain.component.PropValue;
import java.util.ArrayList;
import java.util.List;

/** How each provider streams an answer: text in two parts, then what it took. */
enum Wire {
  OPENAI {
    @Override
    List<String> answer(String text) {
      return frames(
          text,
          part ->
              "data: {\"id\":\"1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":"
                  + part
                  + "},\"finish_reason\":null}]}\n\n",
          "data: {\"id\":\"1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
              + "data: {\"id\":\"1\",\"choices\":[],\"usage\":{\"prompt_tokens\":20,"
              + "\"completion_tokens\":9,\"total_tokens\":29}}\n\ndata: [DONE]\n\n");
    }
  },
  ANTHROPIC {
    @Override
    List<String> answer(String text) {
      List<String> frames = new ArrayList<>();
      frames.add(
          event(
                  "message_start",
                  "\"message\":{\"id\":\"1\",\"type\":\"message\",\"role\":"
                      + "\"assistant\",\"content\":[],\"model\":\"m\",\"usage\":{\"input_tokens\":20,"
                      + "\"output_tokens\":1}}")
              + event(
                  "content_block_start",
                  "\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}"));
      frames.addAll(
          frames(
              text,
              part ->
                  event(
                      "content_block_delta",
                      "\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":" + part + "}"),
              event("content_block_stop", "\"index\":0")
                  + event(
                      "message_delta",
                      "\"delta\":{\"stop_reason\":\"end_turn\"},"
                          + "\"usage\":{\"output_tokens\":9}")
                  + event("message_stop", "\"x\":0")));
      return frames;
    }

    private String event(String name, String rest) {
      return "event: " + name + "\ndata: {\"type\":\"" + name + "\"," + rest + "}\n\n";
    }
  },
  OLLAMA {
    @Override
    List<String> answer(String text) {
      return frames(
          text,
          part ->
              "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":"
                  + part
                  + "},\"done\":false}\n",
          "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":true,"
              + "\"done_reason\":\"stop\",\"prompt_eval_count\":20,\"eval_count\":9}\n");
    }
  };

  /** The parts of a streamed answer; the last one ends it. */
  abstract List<String> answer(String text);

  static Wire of(Provider provider) {
    return switch (provider) {
      case OPENAI, OPENAI_COMPATIBLE -> OPENAI;
      case ANTHROPIC -> ANTHROPIC;
      case OLLAMA -> OLLAMA;
    };
  }

  private static List<String> frames(
      String text, java.util.function.UnaryOperator<String> frame, String end) {
    int half = text.length() / 2;
    List<String> frames = new ArrayList<>();
    for (String part : List.of(text.substring(0, half), text.substring(half))) {
      frames.add(frame.apply(PropValue.text(part).toJson()));
    }
    frames.add(end);
    return frames;
  }
}
