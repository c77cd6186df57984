package dev.aether.adapter.http.client.hosting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aether.application.deployment.Showing.Host;
import dev.aether.domain.site.SiteId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The names of a project. Those below Vercel's own domain are left to Vercel. */
final class VercelNames {
  private static final Logger LOG = LoggerFactory.getLogger(VercelNames.class);
  private static final String OWN = ".vercel.app";
  private static final int PAGES = 20;

  private final VercelApi api;

  VercelNames(VercelApi api) {
    this.api = api;
  }

  /** Gives the project these names and no others. */
  Held align(SiteId site, List<Host> wanted, Deadline deadline) {
    String path = VercelProjects.path(site) + "/domains";
    Map<String, JsonNode> there = list(path, deadline);
    Set<String> names = wanted.stream().map(Host::name).collect(Collectors.toSet());
    for (String name : there.keySet()) {
      if (!names.contains(name) && !name.endsWith(OWN)) {
        VercelAnswer answer = api.delete(path + "/" + name, deadline);
        if (!answer.isGone()) {
          answer.required();
        }
      }
    }
    List<String> leading = new ArrayList<>();
    boolean all = true;
    for (Host host : wanted) {
      boolean held = hold(path, host, Optional.ofNullable(there.get(host.name())), deadline);
      all &= held;
      if (held && host.sentTo().isEmpty()) {
        leading.add(host.name());
      }
    }
    return new Held(leading, all);
  }

  /**
   * Has a name lead to a deployment: Vercel does so by itself only when it moves all of a project,
   * and a name may have come after that.
   */
  void lead(String name, String deployment, Deadline deadline) {
    VercelAnswer answer =
        api.send(
            "POST",
            "/v2/deployments/" + deployment + "/aliases",
            VercelApi.object().put("alias", name),
            deadline);
    if (answer.status() == 409 && leadsTo(name, deployment, deadline)) {
      return;
    }
    answer.required();
  }

  private boolean leadsTo(String name, String deployment, Deadline deadline) {
    VercelAnswer alias = api.get("/v4/aliases/" + name, deadline);
    return alias.isOk() && alias.body().path("deploymentId").asText().equals(deployment);
  }

  private Map<String, JsonNode> list(String path, Deadline deadline) {
    Map<String, JsonNode> names = new LinkedHashMap<>();
    String next = "";
    for (int page = 0; page < PAGES; page++) {
      JsonNode answer = api.get(path + "?limit=100" + next, deadline).required();
      answer.path("domains").forEach(each -> names.put(each.path("name").asText(), each));
      JsonNode until = answer.at("/pagination/next");
      if (!until.isNumber()) {
        break;
      }
      next = "&until=" + until.asLong();
    }
    return names;
  }

  private static boolean isAs(Host host, JsonNode known) {
    return known.path("verified").asBoolean()
        && known.path("redirect").asText("").equals(host.sentTo().orElse(""));
  }

  /** Whether the project holds the name afterwards; one elsewhere at Vercel has to be let go. */
  private boolean hold(String path, Host host, Optional<JsonNode> known, Deadline deadline) {
    if (known.filter(each -> isAs(host, each)).isPresent()) {
      return true;
    }
    String one = path + "/" + host.name();
    VercelAnswer answer =
        known.isPresent()
            ? api.send("PATCH", one, wish(host), deadline)
            : api.send("POST", path.replace("/v9/", "/v10/"), added(host), deadline);
    if (answer.isOk() && !answer.body().path("verified").asBoolean()) {
      answer = api.send("POST", one + "/verify", VercelApi.object(), deadline);
    }
    if (answer.isOk()) {
      return true;
    }
    if (!answer.isRefusal()) {
      throw answer.refused();
    }
    LOG.warn(
        "Vercel does not serve {} yet: {} {}",
        host.name(),
        answer.status(),
        answer.error().orElse("no code"));
    return false;
  }

  private static ObjectNode added(Host host) {
    ObjectNode added = wish(host).put("name", host.name());
    if (host.sentTo().isEmpty()) {
      added.remove("redirect");
    }
    return added;
  }

  private static ObjectNode wish(Host host) {
    ObjectNode wish = VercelApi.object();
    host.sentTo()
        .ifPresentOrElse(
            target -> wish.put("redirect", target).put("redirectStatusCode", 308),
            () -> wish.putNull("redirect"));
    return wish;
  }

  /**
   * What a project has afterwards.
   *
   * @param leading names that are to lead to the site, without those that are sent on
   * @param all whether it has all that were asked for
   */
  record Held(List<String> leading, boolean all) {}
}
