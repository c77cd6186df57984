package dev.aether.adapter.http.client.hosting;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.application.deployment.Hosted;
import dev.aether.application.deployment.Hosting;
import dev.aether.application.deployment.Showing;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.render.SiteBundle;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Vercel serves what visitors meet. Our own servers keep every bundle too: they show previews, and
 * whatever Vercel does not have any more is sent again from there.
 */
public final class VercelHosting implements Hosting {
  private final Hosting own;
  private final ObjectStore images;
  private final Patience patience;
  private final VercelApi api;
  private final VercelProjects projects;
  private final VercelDeployments deployments;
  private final VercelPointer pointer;
  private final VercelNames names;

  /**
   * Nothing is asked yet.
   *
   * @param own where files are stored first
   * @param images the bytes of uploaded images
   */
  public VercelHosting(VercelAccount account, Hosting own, ObjectStore images) {
    this(account, own, images, Patience.USUAL);
  }

  VercelHosting(VercelAccount account, Hosting own, ObjectStore images, Patience patience) {
    this.own = own;
    this.images = images;
    this.patience = patience;
    this.api = new VercelApi(account, patience);
    this.projects = new VercelProjects(api);
    this.deployments = new VercelDeployments(api, patience);
    this.pointer = new VercelPointer(api, projects, patience);
    this.names = new VercelNames(api);
  }

  /** What keeps the account from being used, for whoever runs the server; none while it is away. */
  public Optional<String> fault() {
    VercelAnswer answer = api.get("/v9/projects?limit=1", Deadline.in(patience.attempt()));
    return answer.isOk()
        ? Optional.empty()
        : Optional.of("status " + answer.status() + ", " + answer.error().orElse("no code"));
  }

  @Override
  public Hosted store(Deployment deployment, SiteBundle bundle, Consumer<String> progress) {
    Hosted here = own.store(deployment, bundle, progress);
    if (deployment.environment() != Environment.PRODUCTION) {
      return here;
    }
    Deadline deadline = Deadline.in(patience.whole());
    projects.require(deployment.site(), deadline);
    return deployments.create(deployment, VercelFiles.of(bundle, images), progress, deadline);
  }

  @Override
  public boolean show(Showing showing) {
    Deadline deadline = Deadline.in(patience.whole());
    if (showing.id().isEmpty()) {
      projects.remove(showing.site(), deadline);
      return true;
    }
    Optional<JsonNode> project = projects.find(showing.site(), deadline);
    Optional<JsonNode> deployment =
        project.flatMap(
            found ->
                deployments
                    .find(showing.id().get(), deadline)
                    .filter(each -> isReadyIn(found, each)));
    return deployment.isPresent()
        && lead(showing, project.orElseThrow(), deployment.get(), deadline);
  }

  private boolean lead(Showing showing, JsonNode project, JsonNode deployment, Deadline deadline) {
    VercelNames.Held held = names.align(showing.site(), showing.hosts(), deadline);
    if (!pointer.move(showing.site(), project, deployment, deadline)) {
      return false;
    }
    for (String name : held.leading()) {
      names.lead(name, deployment.path("id").asText(), deadline);
    }
    if (!held.all()) {
      throw VercelAnswer.failure(); // asked again later, when its owner has let it go elsewhere
    }
    return true;
  }

  private static boolean isReadyIn(JsonNode project, JsonNode deployment) {
    return VercelDeployments.state(deployment).equals("READY")
        && deployment.path("projectId").asText().equals(project.path("id").asText());
  }
}
