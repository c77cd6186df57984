package dev.aether.adapter.ai.remote;

import dev.aether.adapter.ai.remote.model.ModelAnswer;
import dev.aether.adapter.ai.remote.model.ModelCaller;
import dev.aether.adapter.ai.remote.transport.Deadline;
import dev.aether.adapter.ai.remote.transport.ModelFailure;
import dev.aether.application.generation.ModelWork;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Asks, has the answer read, and asks again with what is wrong in it: two times at most, and only
 * while a round as long as the last one still fits into the time.
 */
public final class Rounds {
  private static final int MOST_ROUNDS = 3;
  private static final int MOST_FINDINGS = 20;
  private static final int MOST_REPEATED = 40_000;

  private final ModelCaller caller;
  private final Duration limit;
  private final LongSupplier nanos;

  /** Questions to a model, each answered within {@code limit}. */
  public Rounds(ModelCaller caller, Duration limit, LongSupplier nanos) {
    this.caller = caller;
    this.limit = limit;
    this.nanos = nanos;
  }

  String model() {
    return caller.model();
  }

  /** What is made of the best answer; refuses as the ports of composing do. */
  <T> T ask(
      Question question,
      Function<String, Reading<T>> read,
      ModelWork work,
      Consumer<String> heard) {
    Deadline deadline = Deadline.in(limit, nanos);
    List<ChatMessage> since = new ArrayList<>();
    Optional<T> best = Optional.empty();
    for (int round = 1; ; round++) {
      Duration before = deadline.remaining();
      ModelAnswer answer;
      try {
        answer = caller.ask(question.request(since), deadline, heard);
      } catch (ModelFailure e) {
        // What is whole but for details is better than nothing.
        return best.orElseThrow(() -> Refusals.of(e, limit));
      }
      work.took(caller.model(), answer.usage());
      Reading<T> reading = read.apply(answer.text());
      best = reading.usable().isPresent() ? reading.usable() : best;
      boolean last =
          round == MOST_ROUNDS
              || deadline.remaining().compareTo(before.minus(deadline.remaining())) < 0;
      if (reading.findings().isEmpty() || last) {
        return best.orElseThrow(Refusals::unusable);
      }
      since.addAll(told(answer, reading.findings()));
    }
  }

  private static List<ChatMessage> told(ModelAnswer answer, List<String> findings) {
    String said = answer.text().isBlank() ? "(nothing)" : answer.text();
    String list =
        findings.stream()
            .limit(MOST_FINDINGS)
            .map(each -> "- " + each)
            .collect(Collectors.joining("\n"));
    return List.of(
        AiMessage.from(said.length() > MOST_REPEATED ? said.substring(0, MOST_REPEATED) : said),
        UserMessage.from(
            "A check of this answer"
                + (answer.whole() ? "" : ", which ends in the middle because it is too long,")
                + " found:\n"
                + list
                + "\nMend that and give the whole answer again."));
  }
}
