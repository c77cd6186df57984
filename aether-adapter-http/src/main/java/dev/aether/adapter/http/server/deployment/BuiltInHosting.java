package dev.aether.adapter.http.server.deployment;

import dev.aether.application.deployment.Hosted;
import dev.aether.application.deployment.Hosting;
import dev.aether.application.deployment.PublishedFile;
import dev.aether.application.deployment.Showing;
import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.render.BundleFile;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The servers themselves: each file is stored once under its hash, as it is and compressed, and
 * every server that reads from the same store serves it. The store is asked before a file is
 * compressed, so what did not change costs a look.
 */
public final class BuiltInHosting implements Hosting {
  private final ObjectStore store;

  public BuiltInHosting(ObjectStore store) {
    this.store = store;
  }

  @Override
  public Hosted store(Deployment deployment, SiteBundle bundle, Consumer<String> progress) {
    try {
      long anew = bundle.files().stream().filter(this::put).count();
      progress.accept(
          "Files stored: " + anew + " new, " + (bundle.files().size() - anew) + " as before.");
    } catch (DomainException e) {
      throw new DomainException(
          Problem.of(ErrorCode.DEPLOY_FAILED, "The site's files could not be stored."), e);
    }
    return Hosted.here();
  }

  /** Nothing to do: the servers read from the database what is live, and where. */
  @Override
  public boolean show(Showing showing) {
    return true;
  }

  /** Stores a file in all its forms; whether it was not there. */
  public boolean put(BundleFile file) {
    ObjectName plain = PublishedFile.of(file).object();
    if (ContentCoding.suits(file.mediaType())) {
      for (ContentCoding coding : ContentCoding.values()) {
        if (coding.isAvailable()) {
          put(coding.of(plain), () -> coding.of(file.bytes()));
        }
      }
    }
    return put(plain, file::bytes);
  }

  private boolean put(ObjectName name, Supplier<byte[]> bytes) {
    if (store.renew(name)) {
      return false;
    }
    store.put(name, bytes.get());
    return true;
  }
}
