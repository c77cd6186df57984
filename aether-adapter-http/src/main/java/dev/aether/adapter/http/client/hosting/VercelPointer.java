package dev.aether.adapter.http.client.hosting;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.domain.site.SiteId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which deployment the names of a project lead to. Vercel promotes what was never live and rolls
 * back to what was; it refuses the one for the other, and on small plans goes back one step only.
 */
final class VercelPointer {
  private static final Logger LOG = LoggerFactory.getLogger(VercelPointer.class);

  private final VercelApi api;
  private final VercelProjects projects;
  private final Patience patience;

  VercelPointer(VercelApi api, VercelProjects projects, Patience patience) {
    this.api = api;
    this.projects = projects;
    this.patience = patience;
  }

  /**
   * Moves all names of the project and waits until it is done; false where Vercel will not lead
   * them there.
   *
   * @param project as it is now
   * @param deployment one of the project's that is ready
   */
  boolean move(SiteId site, JsonNode project, JsonNode deployment, Deadline deadline) {
    Request last = Request.of(project);
    String id = deployment.path("id").asText();
    if (last.isTo(id) && last.isDone()) {
      return true;
    }
    if (!(last.isTo(id) && last.isUnderWay()) && !ask(project, deployment, last, deadline)) {
      return false;
    }
    return await(site, id, deadline);
  }

  private boolean ask(JsonNode project, JsonNode deployment, Request last, Deadline deadline) {
    String to = project.path("id").asText() + "/%s/" + deployment.path("id").asText();
    String promote = "/v10/projects/" + to.formatted("promote");
    String rollBack = "/v1/projects/" + to.formatted("rollback");
    boolean wasLive = deployment.path("readySubstate").asText().equals("PROMOTED");
    boolean undoes = last.isRollbackFrom(deployment.path("id").asText());
    for (String path :
        wasLive && !undoes ? List.of(rollBack, promote) : List.of(promote, rollBack)) {
      VercelAnswer answer = api.send("POST", path, VercelApi.object(), deadline);
      if (answer.isOk()) {
        return true;
      }
      if (!answer.isRefusal()) {
        throw answer.refused();
      }
      LOG.info("Vercel refused {}: {} {}", path, answer.status(), answer.error().orElse(""));
    }
    return false;
  }

  private boolean await(SiteId site, String id, Deadline deadline) {
    while (true) {
      Optional<Request> last = projects.find(site, deadline).map(Request::of);
      if (last.isEmpty()) {
        return false;
      }
      Request now = last.get();
      if (now.isTo(id) && now.isDone()) {
        return true;
      }
      if (now.isTo(id) && !now.isUnderWay()) {
        LOG.warn("Vercel could not move the names of {} to {}: {}", site, id, now.status());
        throw VercelAnswer.failure();
      }
      deadline.pause(patience.poll());
    }
  }

  /** The last time that names were moved; its texts are empty where they never were. */
  private record Request(String type, String from, String to, String status) {
    static Request of(JsonNode project) {
      JsonNode last = project.path("lastAliasRequest");
      return new Request(
          last.path("type").asText(),
          last.path("fromDeploymentId").asText(),
          last.path("toDeploymentId").asText(),
          last.path("jobStatus").asText());
    }

    boolean isTo(String id) {
      return to.equals(id);
    }

    boolean isRollbackFrom(String id) {
      return type.equals("rollback") && from.equals(id);
    }

    boolean isDone() {
      return status.equals("succeeded") || status.equals("skipped");
    }

    boolean isUnderWay() {
      return status.equals("pending") || status.equals("in-progress");
    }
  }
}
