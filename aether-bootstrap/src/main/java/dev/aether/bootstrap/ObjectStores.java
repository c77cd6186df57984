package dev.aether.bootstrap;

import dev.aether.adapter.http.client.objects.S3Address;
import dev.aether.adapter.http.client.objects.S3Bucket;
import dev.aether.application.shared.ObjectStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Where bytes go that are too many for the database: a folder for each area, or one bucket. */
final class ObjectStores implements AutoCloseable {
  private final Optional<S3Bucket> bucket;
  private final Clock clock;

  private ObjectStores(Optional<S3Bucket> bucket, Clock clock) {
    this.bucket = bucket;
    this.clock = clock;
  }

  /** Tries the bucket where there is one, so that a wrong key is told now and not to an owner. */
  static ObjectStores of(Optional<S3Address> address, Clock clock) {
    return new ObjectStores(address.map(each -> tried(each, clock)), clock);
  }

  private static S3Bucket tried(S3Address address, Clock clock) {
    S3Bucket bucket = new S3Bucket(address, clock);
    bucket
        .fault()
        .ifPresent(
            fault -> {
              bucket.close();
              throw new StartFailure(
                  "The bucket "
                      + address.bucket()
                      + " at "
                      + address.endpoint().map(Object::toString).orElse(address.region())
                      + " cannot be used: "
                      + fault
                      + ".");
            });
    return bucket;
  }

  /** The store of an area: under its name in the bucket, or this folder where there is none. */
  ObjectStore area(String name, Path folder) {
    return bucket.map(found -> found.area(name)).orElseGet(() -> new ObjectFolder(folder, clock));
  }

  @Override
  public void close() {
    bucket.ifPresent(S3Bucket::close);
  }
}
