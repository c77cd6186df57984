package dev.aether.domain.billing.rate;

import dev.aether.domain.access.Operation;
import java.util.Locale;
import java.util.Optional;

/** What is counted against a rate limit of its own (specification, sections 2.1 and 6.2). */
public enum RateLimitedOperation {
  /** A whole site from a prompt. */
  GENERATE,
  /** A single component from a description. */
  COMPONENT,
  /** Any request to the sites' endpoints. */
  SITES,
  /**
   * Whatever changes what is live. Following a deployment is not counted: an account that may make
   * five an hour could not see one of them through.
   */
  DEPLOYMENTS;

  /** What an operation counts as; empty where it is not counted. */
  public static Optional<RateLimitedOperation> of(Operation operation) {
    return switch (operation) {
      case GENERATION_CREATE -> Optional.of(GENERATE);
      case COMPONENT_GENERATE, CONTENT_OPTIMIZE, IMAGE_GENERATE -> Optional.of(COMPONENT);
      case SITE_LIST,
          SITE_READ,
          SITE_CREATE,
          SITE_UPDATE,
          SITE_DELETE,
          SITE_DUPLICATE,
          SITE_ARCHIVE,
          SITE_EXPORT,
          SITE_IMPORT,
          VERSION_LIST,
          VERSION_READ,
          VERSION_RESTORE,
          BACKUP_LIST,
          BACKUP_CREATE,
          BACKUP_RESTORE,
          BACKUP_DELETE,
          ASSET_LIST,
          ASSET_UPLOAD,
          ASSET_DELETE,
          DOMAIN_LIST ->
          Optional.of(SITES);
      case SITE_PUBLISH,
          SITE_UNPUBLISH,
          DEPLOYMENT_CREATE,
          DEPLOYMENT_ROLLBACK,
          DEPLOYMENT_PROMOTE,
          DOMAIN_CONNECT,
          DOMAIN_VERIFY,
          DOMAIN_DELETE ->
          Optional.of(DEPLOYMENTS);
      case GENERATION_READ,
          GENERATION_LIST,
          GENERATION_CANCEL,
          DEPLOYMENT_LIST,
          DEPLOYMENT_READ,
          DEPLOYMENT_CANCEL,
          TEMPLATE_LIST,
          TEMPLATE_READ,
          TEMPLATE_CREATE,
          TEMPLATE_UPDATE,
          TEMPLATE_DELETE,
          TEMPLATE_RATE,
          REGISTRY_LIST,
          REGISTRY_READ,
          REGISTRY_CREATE,
          REGISTRY_UPDATE,
          REGISTRY_DELETE,
          PROFILE_READ,
          PROFILE_UPDATE,
          USAGE_READ,
          SUBSCRIPTION_READ,
          SUBSCRIPTION_UPDATE,
          SUBSCRIPTION_CANCEL,
          SUBSCRIPTION_RESUME,
          API_KEY_LIST,
          API_KEY_CREATE,
          API_KEY_REVOKE,
          AUDIT_LIST,
          ACCOUNT_EXPORT,
          ACCOUNT_DELETE ->
          Optional.empty();
    };
  }

  /** The name in SQL and JSON, such as {@code deployments}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static RateLimitedOperation ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
