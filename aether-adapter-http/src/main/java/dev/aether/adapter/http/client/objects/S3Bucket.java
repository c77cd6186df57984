package dev.aether.adapter.http.client.objects;

import dev.aether.application.shared.ObjectStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * A bucket of Amazon's or of anybody who speaks S3. What fails for a moment is asked again twice,
 * with growing pauses.
 */
public final class S3Bucket implements AutoCloseable {
  private static final int PAGE = 1_000;

  private final S3Address address;
  private final Clock clock;
  private final int page;
  private final S3Client client;

  /** How long to wait for a connection, for an answer, and for one answer after failed ones. */
  record Patience(Duration connection, Duration attempt, Duration whole) {
    static final Patience USUAL =
        new Patience(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(30));
  }

  /** Nothing is asked before {@link #fault} or an area is used. */
  public S3Bucket(S3Address address, Clock clock) {
    this(address, clock, Patience.USUAL, PAGE);
  }

  S3Bucket(S3Address address, Clock clock, Patience patience, int page) {
    this.address = address;
    this.clock = clock;
    this.page = page;
    this.client = client(address, patience);
  }

  /** Stores that are not Amazon's know neither the newer checksums nor bodies in signed chunks. */
  private static S3Client client(S3Address address, Patience patience) {
    S3ClientBuilder builder =
        S3Client.builder()
            .region(Region.of(address.region()))
            .forcePathStyle(address.pathStyle())
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(address.keys().access(), address.keys().secret())))
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .serviceConfiguration(
                with -> with.chunkedEncodingEnabled(false).expectContinueEnabled(false))
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(patience.connection())
                    .socketTimeout(patience.attempt()))
            .overrideConfiguration(
                with ->
                    with.apiCallAttemptTimeout(patience.attempt())
                        .apiCallTimeout(patience.whole())
                        .retryStrategy(RetryMode.STANDARD));
    address.endpoint().ifPresent(builder::endpointOverride);
    return builder.build();
  }

  /** What keeps the bucket from being used now, for whoever runs the server. */
  public Optional<String> fault() {
    try {
      client.listObjectsV2(ask -> ask.bucket(address.bucket()).prefix(address.prefix()).maxKeys(1));
      return Optional.empty();
    } catch (NoSuchBucketException e) {
      return Optional.of("it does not exist");
    } catch (S3Exception e) {
      return Optional.of(refusal(e));
    } catch (SdkException e) {
      return Optional.of("no answer: " + e.getMessage());
    }
  }

  private static String refusal(S3Exception e) {
    String said =
        Optional.ofNullable(e.awsErrorDetails()).map(AwsErrorDetails::errorCode).orElse("no code");
    String why =
        switch (e.statusCode()) {
          case 401, 403 -> "the access key or its secret is wrong, or the key may not list it";
          case 301, 307, 400 -> "the region or the endpoint is wrong";
          default -> "the store cannot answer";
        };
    return why + " (status " + e.statusCode() + ", " + said + ")";
  }

  /** The objects whose keys begin with this name, after the prefix of all. */
  public ObjectStore area(String name) {
    String before = address.prefix().isEmpty() ? "" : address.prefix() + "/";
    return new S3Objects(client, address.bucket(), before + name + "/", clock, page);
  }

  @Override
  public void close() {
    client.close();
  }
}
