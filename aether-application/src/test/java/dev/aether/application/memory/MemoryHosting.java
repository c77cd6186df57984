package dev.aether.application.memory;

import dev.aether.application.deployment.Hosted;
import dev.aether.application.deployment.Hosting;
import dev.aether.application.deployment.PublishedFile;
import dev.aether.application.deployment.Showing;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.render.SiteBundle;
import java.util.function.Consumer;

/** Files as they are, in whatever store. */
public final class MemoryHosting implements Hosting {
  private final ObjectStore store;

  public MemoryHosting(ObjectStore store) {
    this.store = store;
  }

  @Override
  public Hosted store(Deployment deployment, SiteBundle bundle, Consumer<String> progress) {
    bundle.files().forEach(file -> store.put(PublishedFile.of(file).object(), file.bytes()));
    progress.accept("Stored " + bundle.files().size() + " files.");
    return Hosted.here();
  }

  @Override
  public boolean show(Showing showing) {
    return true; // whoever reads the pointer meets what it points to
  }
}
