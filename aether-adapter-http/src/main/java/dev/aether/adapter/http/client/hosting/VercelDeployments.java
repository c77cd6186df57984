package dev.aether.adapter.http.client.hosting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aether.application.deployment.Hosted;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Deployments of Vercel's: files that it checked and can show, and does not show yet. */
final class VercelDeployments {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_]{1,100}");
  private static final Pattern HOST = Pattern.compile("[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,8}");
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_ -]{1,80}");
  private static final String MISSING = "missing_files";

  private final VercelApi api;
  private final Patience patience;

  VercelDeployments(VercelApi api, Patience patience) {
    this.api = api;
    this.patience = patience;
  }

  /** The deployment as it is there; empty where it is gone or no id of Vercel's. */
  Optional<JsonNode> find(String id, Deadline deadline) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    VercelAnswer answer = api.get(path(id), deadline);
    return answer.isGone() ? Optional.empty() : Optional.of(answer.required());
  }

  /** Sends the files that are not there yet, and waits until Vercel can show all of them. */
  Hosted create(
      Deployment deployment, List<VercelFile> files, Consumer<String> progress, Deadline deadline) {
    ObjectNode wish = wish(deployment, files);
    VercelAnswer answer = ask(wish, deadline);
    if (answer.error().filter(MISSING::equals).isPresent()) {
      int sent = upload(missing(answer), files, deadline);
      progress.accept("Sent to the host: " + sent + " of " + files.size() + " files.");
      answer = ask(wish, deadline);
    } else {
      progress.accept("The host has all " + files.size() + " files already.");
    }
    String id = answer.text("/id", ID);
    String host = answer.text("/url", HOST);
    await(id, answer.required(), deadline);
    progress.accept("The host can show it.");
    return new Hosted(Optional.of(id), Optional.of(URI.create("https://" + host + "/")));
  }

  private VercelAnswer ask(ObjectNode wish, Deadline deadline) {
    return api.send(
        "POST", "/v13/deployments?forceNew=1&skipAutoDetectionConfirmation=1", wish, deadline);
  }

  private int upload(Set<String> missing, List<VercelFile> files, Deadline deadline) {
    int sent = 0;
    for (VercelFile file : files) {
      if (missing.remove(file.sha1())) {
        api.upload(file, deadline).required();
        sent++;
      }
    }
    return sent;
  }

  private static Set<String> missing(VercelAnswer answer) {
    Set<String> missing = new HashSet<>();
    answer.body().at("/error/missing").forEach(digest -> missing.add(digest.asText()));
    return missing;
  }

  /** For visitors, but without moving a name to it: that is done when the pointer has moved. */
  private static ObjectNode wish(Deployment deployment, List<VercelFile> files) {
    String project = VercelProjects.name(deployment.site());
    ObjectNode wish =
        VercelApi.object()
            .put("name", project)
            .put("project", project)
            .put("target", "production")
            .put("autoAssignCustomDomains", false);
    wish.putObject("projectSettings").putNull("framework");
    wish.putObject("meta").put("deployment", deployment.id().toString());
    ArrayNode list = wish.putArray("files");
    files.forEach(
        file ->
            list.addObject()
                .put("file", file.path())
                .put("sha", file.sha1())
                .put("size", file.bytes().length));
    return wish;
  }

  private void await(String id, JsonNode created, Deadline deadline) {
    JsonNode now = created;
    while (!isReady(now)) {
      deadline.pause(patience.poll());
      now = api.get(path(id), deadline).required();
    }
  }

  private static boolean isReady(JsonNode deployment) {
    return switch (state(deployment)) {
      case "READY" -> true;
      case "ERROR" -> throw failed(deployment.path("errorCode").asText());
      case "CANCELED", "DELETED", "BLOCKED" -> throw failed(state(deployment));
      default -> false; // QUEUED, INITIALIZING, BUILDING and whatever comes before its end
    };
  }

  static String state(JsonNode deployment) {
    return deployment.path("readyState").asText();
  }

  private static DomainException failed(String code) {
    String why = CODE.matcher(code).matches() ? code : "no reason given";
    return Problem.of(ErrorCode.DEPLOY_FAILED, "The host could not take the site: " + why + ".")
        .asException();
  }

  private static String path(String id) {
    return "/v13/deployments/" + id;
  }
}
