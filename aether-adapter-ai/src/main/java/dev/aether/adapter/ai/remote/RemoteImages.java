package dev.aether.adapter.ai.remote;

import dev.aether.adapter.ai.remote.model.ImageCaller;
import dev.aether.adapter.ai.remote.transport.Deadline;
import dev.aether.adapter.ai.remote.transport.ModelFailure;
import dev.aether.application.generation.ImageModel;
import dev.aether.application.generation.ModelWork;
import dev.aether.domain.billing.price.ModelUsage;
import dev.aether.domain.generation.Prompt;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Has a provider's model draw pictures. */
public final class RemoteImages implements ImageModel {
  private final ImageCaller caller;
  private final Duration limit;
  private final LongSupplier nanos;

  /** Pictures, each drawn within {@code limit}. */
  public RemoteImages(ImageCaller caller, Duration limit, LongSupplier nanos) {
    this.caller = caller;
    this.limit = limit;
    this.nanos = nanos;
  }

  @Override
  public String model() {
    return caller.model();
  }

  @Override
  public byte[] draw(Prompt description, ModelWork work) {
    byte[] drawn;
    try {
      drawn = caller.draw(description.value(), Deadline.in(limit, nanos));
    } catch (ModelFailure e) {
      throw Refusals.of(e, limit);
    }
    work.took(caller.model(), ModelUsage.images(1));
    return drawn;
  }
}
