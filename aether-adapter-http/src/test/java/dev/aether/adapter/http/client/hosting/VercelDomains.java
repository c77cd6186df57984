package dev.aether.adapter.http.client.hosting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What Vercel does with the names of projects. */
final class VercelDomains {
  private final VercelState state;

  VercelDomains(VercelState state) {
    this.state = state;
  }

  ObjectNode list(VercelState.Project project) {
    ObjectNode json = VercelApi.object();
    ArrayNode domains = json.putArray("domains");
    project.domains.values().forEach(domain -> domains.add(domain.json(project.id)));
    json.putObject("pagination").putNull("next");
    return json;
  }

  ObjectNode add(VercelState.Project project, JsonNode wish) {
    String name = wish.path("name").asText();
    if (project.domains.containsKey(name)) {
      throw new VercelRefusal(400, "domain_already_exists", "The project has it");
    }
    if (state.projects.values().stream().anyMatch(each -> each.domains.containsKey(name))) {
      throw new VercelRefusal(409, "domain_already_in_use", "Another project has it");
    }
    VercelState.Domain domain = new VercelState.Domain(name);
    domain.redirect = redirect(project, wish);
    domain.verified = !state.heldElsewhere.contains(name);
    project.domains.put(name, domain);
    return domain.json(project.id);
  }

  ObjectNode change(VercelState.Project project, String name, JsonNode wish) {
    VercelState.Domain domain = domain(project, name);
    domain.redirect = redirect(project, wish);
    if (!domain.redirect.isEmpty()) {
      state.aliases.remove(name);
    }
    return domain.json(project.id);
  }

  ObjectNode verify(VercelState.Project project, String name) {
    VercelState.Domain domain = domain(project, name);
    if (state.heldElsewhere.contains(name)) {
      throw new VercelRefusal(400, "missing_txt_record", "The TXT record is missing");
    }
    domain.verified = true;
    return domain.json(project.id);
  }

  ObjectNode remove(VercelState.Project project, String name) {
    domain(project, name);
    project.domains.remove(name);
    state.aliases.remove(name);
    return VercelApi.object();
  }

  ObjectNode alias(String deploymentId, JsonNode wish) {
    VercelState.Deployment deployment = state.deployment(deploymentId);
    VercelState.Domain domain = domain(deployment.project, wish.path("alias").asText());
    if (!domain.verified || !deployment.state.equals("READY")) {
      throw new VercelRefusal(403, "forbidden", "not verified, or not ready");
    }
    if (deploymentId.equals(state.aliases.put(domain.name, deploymentId))) {
      throw new VercelRefusal(409, "not_modified", "It leads there already");
    }
    return VercelApi.object().put("alias", domain.name);
  }

  ObjectNode alias(String name) {
    return Optional.ofNullable(state.aliases.get(name))
        .map(id -> VercelApi.object().put("alias", name).put("deploymentId", id))
        .orElseThrow(() -> new VercelRefusal(404, "not_found", "no such alias"));
  }

  private static String redirect(VercelState.Project project, JsonNode wish) {
    String target = wish.path("redirect").asText("");
    if (wish.path("redirect").isNull() || target.isEmpty()) {
      return "";
    }
    if (!project.domains.containsKey(target) || wish.path("redirectStatusCode").asInt() != 308) {
      throw new VercelRefusal(400, "bad_request", "The target is not of this project");
    }
    return target;
  }

  private static VercelState.Domain domain(VercelState.Project project, String name) {
    return Optional.ofNullable(project.domains.get(name))
        .orElseThrow(() -> new VercelRefusal(404, "not_found", "The project does not have it"));
  }
}
