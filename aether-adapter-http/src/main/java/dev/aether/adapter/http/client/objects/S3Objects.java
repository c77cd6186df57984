package dev.aether.adapter.http.client.objects;

import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Stored bytes as objects under one prefix. Their age is what the store says in whole seconds of
 * its own clock; {@link #DOUBT} makes up for that.
 *
 * <p>S3 cannot look and remove in one step: who puts the same bytes between the two loses them.
 * Only what nobody has put for an hour is swept, so that this takes a first put in the very
 * milliseconds of a removal.
 */
final class S3Objects implements ObjectStore {
  /** What is younger is not renewed, so that what is sent again and again costs a look each. */
  static final Duration FRESH = Duration.ofSeconds(30);

  /** What may look that much older than it is; longer than {@link #FRESH}. */
  static final Duration DOUBT = Duration.ofSeconds(45);

  private static final Logger LOG = LoggerFactory.getLogger(S3Objects.class);

  private final S3Client client;
  private final String bucket;
  private final String prefix;
  private final Clock clock;
  private final int page;

  S3Objects(S3Client client, String bucket, String prefix, Clock clock, int page) {
    this.client = client;
    this.bucket = bucket;
    this.prefix = prefix;
    this.clock = clock;
    this.page = page;
  }

  @Override
  public void put(ObjectName name, byte[] bytes) {
    if (renew(name)) {
      return;
    }
    asked(
        () ->
            client.putObject(
                ask -> ask.bucket(bucket).key(key(name)).contentMD5(ContentMd5.of(bytes)),
                RequestBody.fromBytes(bytes)));
  }

  @Override
  public boolean renew(ObjectName name) {
    return putAt(name).map(at -> isFresh(at) || copied(name)).orElse(false);
  }

  private boolean isFresh(Instant at) {
    return Duration.between(at, clock.instant()).abs().compareTo(FRESH) < 0;
  }

  /** A copy onto itself is what makes an object younger; false where it went meanwhile. */
  private boolean copied(ObjectName name) {
    return found(
            () ->
                client.copyObject(
                    ask ->
                        ask.sourceBucket(bucket)
                            .sourceKey(key(name))
                            .destinationBucket(bucket)
                            .destinationKey(key(name))
                            .metadataDirective(MetadataDirective.REPLACE)))
        .isPresent();
  }

  @Override
  public Optional<Content> open(ObjectName name) {
    return found(() -> client.getObject(ask -> ask.bucket(bucket).key(key(name))))
        .map(S3Objects::content);
  }

  private static Content content(ResponseInputStream<GetObjectResponse> stream) {
    return new Content(stream.response().contentLength(), stream);
  }

  @Override
  public List<ObjectName> putBefore(Instant moment) {
    return asked(
        () ->
            client
                .listObjectsV2Paginator(ask -> ask.bucket(bucket).prefix(prefix).maxKeys(page))
                .contents()
                .stream()
                .filter(object -> isOld(object.lastModified(), moment))
                .map(S3Object::key)
                .map(key -> ObjectName.parse(key.substring(prefix.length())))
                .flatMap(Optional::stream)
                .toList());
  }

  @Override
  public boolean removeUnlessYoung(ObjectName name, Instant moment) {
    if (putAt(name).filter(at -> isOld(at, moment)).isEmpty()) {
      return false;
    }
    asked(() -> client.deleteObject(ask -> ask.bucket(bucket).key(key(name))));
    return true;
  }

  /** An object is stored by one request: who dies leaves nothing behind. */
  @Override
  public void recover(Instant moment) {
    LOG.debug("nothing to recover under {}", prefix);
  }

  private Optional<Instant> putAt(ObjectName name) {
    return found(() -> client.headObject(ask -> ask.bucket(bucket).key(key(name))).lastModified());
  }

  private static boolean isOld(Instant at, Instant moment) {
    return at.isBefore(moment.minus(DOUBT));
  }

  private String key(ObjectName name) {
    return prefix + name;
  }

  private <T> Optional<T> found(Supplier<T> request) {
    return asked(
        () -> {
          try {
            return Optional.of(request.get());
          } catch (NoSuchBucketException e) {
            throw e; // a 404, too, and no reason to believe that the object is gone
          } catch (S3Exception e) {
            if (e.statusCode() == 404) {
              return Optional.<T>empty();
            }
            throw e;
          }
        });
  }

  private <T> T asked(Supplier<T> request) {
    try {
      return request.get();
    } catch (SdkException e) {
      LOG.error("the bucket {} cannot be used", bucket, e);
      throw new DomainException(
          Problem.of(ErrorCode.SYS_UNAVAILABLE, "Files cannot be stored or read now."), e);
    }
  }
}
