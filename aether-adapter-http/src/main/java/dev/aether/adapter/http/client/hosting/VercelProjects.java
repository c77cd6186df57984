package dev.aether.adapter.http.client.hosting;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.domain.site.SiteId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A project for each site. It is named by the site, so that nobody has to remember which it is. */
final class VercelProjects {
  private static final Logger LOG = LoggerFactory.getLogger(VercelProjects.class);
  private static final String ONE = "/v9/projects/";

  private final VercelApi api;

  VercelProjects(VercelApi api) {
    this.api = api;
  }

  static String name(SiteId site) {
    return "aether-" + site.value().toString().replace("-", "");
  }

  /** The path of a site's project. */
  static String path(SiteId site) {
    return ONE + name(site);
  }

  Optional<JsonNode> find(SiteId site, Deadline deadline) {
    VercelAnswer answer = api.get(path(site), deadline);
    return answer.isGone() ? Optional.empty() : Optional.of(answer.required());
  }

  /** Makes it where it is not there. */
  void require(SiteId site, Deadline deadline) {
    if (find(site, deadline).isPresent()) {
      return;
    }
    VercelAnswer made =
        api.send(
            "POST",
            "/v11/projects",
            VercelApi.object().put("name", name(site)).putNull("framework"),
            deadline);
    if (made.status() == 409) { // somebody made it meanwhile
      return;
    }
    made.required();
    expire(site, deadline);
  }

  /** Old deployments go by themselves; what visitors meet never does. Not every plan can do it. */
  private void expire(SiteId site, Deadline deadline) {
    VercelAnswer answer =
        api.send(
            "PATCH",
            path(site) + "/deployment-expiration",
            VercelApi.object()
                .put("expirationProduction", "3m")
                .put("expiration", "1m")
                .put("expirationCanceled", "1d")
                .put("expirationErrored", "1d"),
            deadline);
    if (!answer.isOk()) {
      LOG.warn(
          "Vercel keeps old deployments of {}: it answered {} {}",
          name(site),
          answer.status(),
          answer.error().orElse("no code"));
    }
  }

  /** Removes it with all that visitors could meet of it. */
  void remove(SiteId site, Deadline deadline) {
    VercelAnswer answer = api.delete(path(site), deadline);
    if (!answer.isGone()) {
      answer.required();
    }
  }
}
