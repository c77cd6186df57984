package dev.aether.adapter.http.client.objects;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** A store in this process that speaks S3, verifies signatures and has one bucket in a folder. */
public final class S3Server implements AutoCloseable {
  public static final String ACCESS = "an-access-key";
  public static final String SECRET = "a-secret-that-nobody-may-see";
  public static final String BUCKET = "some-bucket";

  private final Path folder;
  private final S3Proxy proxy;

  public S3Server(Path folder) throws Exception {
    this.folder = folder;
    FilesystemNio2BlobStore store = new FilesystemNio2BlobStore(folder.toString());
    store.createContainer(BUCKET);
    this.proxy =
        S3Proxy.builder()
            .blobStore(store)
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, ACCESS, SECRET)
            .build();
    proxy.start();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + proxy.getPort());
  }

  S3Address address(String bucket, String secret) {
    return address(url(), bucket, secret);
  }

  static S3Address address(URI url, String bucket, String secret) {
    return new S3Address(
        Optional.of(url), "us-east-1", bucket, "live", true, new S3Address.Keys(ACCESS, secret));
  }

  /** The keys of all objects. */
  public List<String> keys() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve(BUCKET))) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.resolve(BUCKET).relativize(file).toString())
          .toList();
    }
  }

  /** Makes an object look as if it was put then. */
  void date(String key, Instant at) throws IOException {
    Files.setLastModifiedTime(folder.resolve(BUCKET).resolve(key), FileTime.from(at));
  }

  @Override
  public void close() throws Exception {
    proxy.stop();
  }
}
