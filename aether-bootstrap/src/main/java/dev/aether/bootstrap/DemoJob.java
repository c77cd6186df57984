package dev.aether.bootstrap;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;

/** The main job from end to end, through the public API alone: sign up, generate, deploy. */
final class DemoJob {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final ApiClient api;
  private final ProgressBar progress;

  DemoJob(ApiClient api, ProgressBar progress) {
    this.api = api;
    this.progress = progress;
  }

  /** Makes a site of the sentence under a new account, and brings it live. */
  Outcome run(String sentence) {
    progress.show(0, "Signing up");
    String mark = Secrets.random();
    String email = "demo-" + mark.substring(0, 8) + "@example.com";
    String password = mark.substring(8, 24);
    JsonNode session = api.post("/auth/v1/signup", Map.of("email", email, "password", password));
    api.signedInWith(session.get("access_token").asText());

    JsonNode accepted = api.post("/api/ai/generate", Map.of("prompt", sentence));
    follow(
        "/api/ai/status/" + accepted.get("generationId").asText(),
        0.8,
        status -> status.equals("complete"));

    JsonNode deployment = api.post("/api/deploy/" + accepted.get("siteId").asText(), Map.of());
    JsonNode ready =
        follow(
            "/api/deploy/status/" + deployment.get("deploymentId").asText(),
            1,
            status -> status.equals("ready"));
    String site = "/api/sites/" + accepted.get("siteId").asText();
    JsonNode selections = api.get(site + "/selections").get("selections");
    JsonNode review = api.get(site + "/review");
    progress.show(100, "Live");
    progress.done();
    return new Outcome(URI.create(ready.get("url").asText()), email, password, selections, review);
  }

  /** Looks until it is done; the status endpoints tell progress in percent, or none. */
  private JsonNode follow(String path, double share, Predicate<String> done) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      JsonNode now = api.get(path);
      String status = now.get("status").asText();
      int percent = (int) (now.path("progress").asInt(90) * share);
      progress.show(percent, now.path("currentStep").asText("Bringing it live"));
      if (done.test(status)) {
        return now;
      }
      if (now.hasNonNull("error") || status.equals("cancelled")) {
        throw new StartFailure(now.path("error").asText("It was cancelled."));
      }
      pause();
    }
    throw new StartFailure("It took too long; the server's log may tell why.");
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Interrupted.", e);
    }
  }

  /** The live site, the account that it belongs to, why it is so, and what there is to mend. */
  record Outcome(URI site, String email, String password, JsonNode selections, JsonNode review) {}
}
