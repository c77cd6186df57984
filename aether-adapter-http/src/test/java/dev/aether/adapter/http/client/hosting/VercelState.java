package dev.aether.adapter.http.client.hosting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What Vercel has, and its rules; asked by one request at a time. */
final class VercelState {
  static final ObjectMapper JSON = new ObjectMapper();

  static final class Project {
    final String id;
    final String name;
    final Map<String, Domain> domains = new LinkedHashMap<>();
    String type = "";
    String from = "";
    String to = "";
    String job = "";
    String live = "";

    Project(String id, String name) {
      this.id = id;
      this.name = name;
    }

    ObjectNode json() {
      ObjectNode json = VercelApi.object().put("id", id).put("name", name);
      if (to.isEmpty()) {
        return json.putNull("lastAliasRequest");
      }
      json.putObject("lastAliasRequest")
          .put("type", type)
          .put("fromDeploymentId", from)
          .put("toDeploymentId", to)
          .put("jobStatus", job);
      return json;
    }
  }

  static final class Domain {
    final String name;
    String redirect = "";
    boolean verified = true;

    Domain(String name) {
      this.name = name;
    }

    ObjectNode json(String project) {
      ObjectNode json =
          VercelApi.object().put("name", name).put("projectId", project).put("verified", verified);
      return redirect.isEmpty() ? json.putNull("redirect") : json.put("redirect", redirect);
    }
  }

  static final class Deployment {
    final String id;
    final Project project;
    final Map<String, byte[]> files;
    String state = "QUEUED";
    String error = "";
    boolean wasLive;

    Deployment(String id, Project project, Map<String, byte[]> files) {
      this.id = id;
      this.project = project;
      this.files = files;
    }

    ObjectNode json() {
      ObjectNode json =
          VercelApi.object()
              .put("id", id)
              .put("url", project.name + "-" + id.substring(4) + ".vercel.app")
              .put("projectId", project.id)
              .put("target", "production")
              .put("readyState", state);
      if (state.equals("READY")) {
        json.put("readySubstate", wasLive ? "PROMOTED" : "STAGED");
      }
      if (!error.isEmpty()) {
        json.put("errorCode", error);
      }
      return json;
    }
  }

  final Map<String, Project> projects = new LinkedHashMap<>();
  final Map<String, Deployment> deployments = new LinkedHashMap<>();
  final Map<String, byte[]> uploads = new HashMap<>();
  final Map<String, String> aliases = new LinkedHashMap<>();

  /** Names that somebody has elsewhere at Vercel. */
  final Set<String> heldElsewhere = new LinkedHashSet<>();

  /** The error that the next builds end with; empty for none. */
  String buildError = "";

  /** Whether the plan goes back one step only, and that was done. */
  boolean rollbacksRefused;

  private int numbers;

  Project project(String idOrName) {
    return projects.values().stream()
        .filter(each -> each.name.equals(idOrName) || each.id.equals(idOrName))
        .findFirst()
        .orElseThrow(() -> new VercelRefusal(404, "not_found", "Project not found"));
  }

  Deployment deployment(String id) {
    return Optional.ofNullable(deployments.get(id))
        .orElseThrow(() -> new VercelRefusal(404, "not_found", "The deployment was not found"));
  }

  ObjectNode makeProject(JsonNode wish) {
    String name = wish.path("name").asText();
    if (!name.matches("[a-z0-9._-]{1,100}") || name.contains("---")) {
      throw new VercelRefusal(400, "bad_request", "Invalid project name");
    }
    if (projects.containsKey(name)) {
      throw new VercelRefusal(409, "conflict", "A project with this name exists");
    }
    Project made = new Project("prj_" + ++numbers, name);
    made.domains.put(name + ".vercel.app", new Domain(name + ".vercel.app"));
    projects.put(name, made);
    return made.json();
  }

  ObjectNode removeProject(String name) {
    Project gone = project(name);
    projects.remove(gone.name);
    deployments.values().removeIf(each -> each.project == gone);
    aliases.values().removeIf(id -> !deployments.containsKey(id));
    return VercelApi.object();
  }

  ObjectNode deploy(JsonNode wish) {
    Project project = project(wish.path("project").asText());
    if (!wish.path("target").asText().equals("production")
        || wish.path("autoAssignCustomDomains").asBoolean(true)) {
      throw new VercelRefusal(400, "bad_request", "names would move before the pointer does");
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    Set<String> missing = new LinkedHashSet<>();
    for (JsonNode file : wish.path("files")) {
      byte[] bytes = uploads.get(file.path("sha").asText());
      if (bytes == null) {
        missing.add(file.path("sha").asText());
      } else if (bytes.length != file.path("size").asInt()) {
        throw new VercelRefusal(400, "bad_request", "wrong size of " + file);
      } else if (files.put(file.path("file").asText(), bytes) != null) {
        throw new VercelRefusal(400, "bad_request", "twice " + file);
      }
    }
    if (!missing.isEmpty()) {
      VercelRefusal refusal = new VercelRefusal(400, "missing_files", "Missing files");
      ArrayNode digests = ((ObjectNode) refusal.body.get("error")).putArray("missing");
      missing.forEach(digests::add);
      throw refusal;
    }
    Deployment made = new Deployment("dpl_" + ++numbers, project, files);
    deployments.put(made.id, made);
    return made.json();
  }

  /** Each look brings a deployment a step further. */
  ObjectNode look(Deployment deployment) {
    deployment.state =
        switch (deployment.state) {
          case "QUEUED" -> "INITIALIZING";
          case "INITIALIZING" -> "BUILDING";
          case "BUILDING" -> buildError.isEmpty() ? "READY" : "ERROR";
          default -> deployment.state;
        };
    deployment.error = deployment.state.equals("ERROR") ? buildError : "";
    return deployment.json();
  }

  /** And so does one a project whose names move. */
  ObjectNode look(Project project) {
    switch (project.job) {
      case "pending" -> project.job = "in-progress";
      case "in-progress" -> moveNames(project);
      default -> {}
    }
    return project.json();
  }

  private void moveNames(Project project) {
    project.job = "succeeded";
    project.live = project.to;
    deployment(project.to).wasLive = true;
    project.domains.values().stream()
        .filter(domain -> domain.verified && domain.redirect.isEmpty())
        .forEach(domain -> aliases.put(domain.name, project.to));
  }

  ObjectNode point(String type, String projectId, String deploymentId) {
    Project project = project(projectId);
    Deployment target = deployment(deploymentId);
    if (!project.id.equals(projectId) || target.project != project) {
      throw new VercelRefusal(404, "not_found", "not of this project");
    }
    boolean undoes = project.type.equals("rollback") && project.from.equals(target.id);
    if (type.equals("promote") && target.wasLive && !undoes) {
      throw new VercelRefusal(409, "conflict", "Deployment was promoted before");
    }
    if (type.equals("rollback") && !target.wasLive) {
      throw new VercelRefusal(422, "unprocessable_entity", "Deployment was never live");
    }
    if (type.equals("rollback") && rollbacksRefused) {
      throw new VercelRefusal(402, "payment_required", "Upgrade to roll back further");
    }
    project.type = type;
    project.from = project.live;
    project.to = target.id;
    project.job = "pending";
    return VercelApi.object();
  }

  /** A file under a name, as a visitor would get it. */
  Optional<byte[]> visit(String host, String path) {
    return Optional.ofNullable(aliases.get(host))
        .map(deployments::get)
        .map(deployment -> deployment.files.get(path));
  }

  static JsonNode json(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
