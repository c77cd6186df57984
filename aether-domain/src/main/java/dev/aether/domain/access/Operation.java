package dev.aether.domain.access;

import static dev.aether.domain.access.Scope.ADMIN;
import static dev.aether.domain.access.Scope.DEPLOY;
import static dev.aether.domain.access.Scope.READ;
import static dev.aether.domain.access.Scope.WRITE;

import java.util.Arrays;
import java.util.Optional;

/**
 * Everything that can be asked of the API, and the scope that an API key needs for it
 * (specification, sections 2 and 6.2). What has no row here no key can do.
 *
 * <p>{@link Scope#ADMIN} is every operation, as the specification says. What concerns the owner
 * himself, his money and his keys has no other scope: a key without it can neither make itself
 * stronger nor outlive its revocation by another.
 */
public enum Operation {
  // Generation (specification, section 2.1)
  GENERATION_CREATE("generation.create", WRITE),
  GENERATION_READ("generation.read", READ),
  GENERATION_LIST("generation.list", READ),
  GENERATION_CANCEL("generation.cancel", WRITE),
  COMPONENT_GENERATE("component.generate", WRITE),
  CONTENT_OPTIMIZE("content.optimize", WRITE),
  IMAGE_GENERATE("image.generate", WRITE),

  // Sites, their versions, backups and files (section 2.2)
  SITE_LIST("site.list", READ),
  SITE_READ("site.read", READ),
  SITE_CREATE("site.create", WRITE),
  SITE_UPDATE("site.update", WRITE),
  SITE_DELETE("site.delete", WRITE),
  SITE_DUPLICATE("site.duplicate", WRITE),
  SITE_ARCHIVE("site.archive", WRITE),
  SITE_EXPORT("site.export", READ),
  SITE_IMPORT("site.import", WRITE),
  SITE_PUBLISH("site.publish", DEPLOY),
  SITE_UNPUBLISH("site.unpublish", DEPLOY),
  VERSION_LIST("version.list", READ),
  VERSION_READ("version.read", READ),
  VERSION_RESTORE("version.restore", WRITE),
  BACKUP_LIST("backup.list", READ),
  BACKUP_CREATE("backup.create", WRITE),
  BACKUP_RESTORE("backup.restore", WRITE),
  BACKUP_DELETE("backup.delete", WRITE),
  ASSET_LIST("asset.list", READ),
  ASSET_UPLOAD("asset.upload", WRITE),
  ASSET_DELETE("asset.delete", WRITE),

  // Templates and the component registry (section 2.3)
  TEMPLATE_LIST("template.list", READ),
  TEMPLATE_READ("template.read", READ),
  TEMPLATE_CREATE("template.create", WRITE),
  TEMPLATE_UPDATE("template.update", WRITE),
  TEMPLATE_DELETE("template.delete", WRITE),
  TEMPLATE_RATE("template.rate", WRITE),
  REGISTRY_LIST("registry.list", READ),
  REGISTRY_READ("registry.read", READ),
  REGISTRY_CREATE("registry.create", WRITE),
  REGISTRY_UPDATE("registry.update", WRITE),
  REGISTRY_DELETE("registry.delete", WRITE),

  // Deployments and domains (section 2.4)
  DEPLOYMENT_CREATE("deployment.create", DEPLOY),
  DEPLOYMENT_LIST("deployment.list", READ),
  DEPLOYMENT_READ("deployment.read", READ),
  DEPLOYMENT_CANCEL("deployment.cancel", DEPLOY),
  DEPLOYMENT_ROLLBACK("deployment.rollback", DEPLOY),
  DEPLOYMENT_PROMOTE("deployment.promote", DEPLOY),
  DOMAIN_LIST("domain.list", READ),
  DOMAIN_CONNECT("domain.connect", DEPLOY),
  DOMAIN_VERIFY("domain.verify", DEPLOY),
  DOMAIN_DELETE("domain.delete", DEPLOY),

  // The account itself (section 2.5)
  PROFILE_READ("profile.read", READ),
  PROFILE_UPDATE("profile.update", ADMIN),
  USAGE_READ("usage.read", READ),
  SUBSCRIPTION_READ("subscription.read", READ),
  SUBSCRIPTION_UPDATE("subscription.update", ADMIN),
  SUBSCRIPTION_CANCEL("subscription.cancel", ADMIN),
  SUBSCRIPTION_RESUME("subscription.resume", ADMIN),
  API_KEY_LIST("api_key.list", ADMIN),
  API_KEY_CREATE("api_key.create", ADMIN),
  API_KEY_REVOKE("api_key.revoke", ADMIN),
  AUDIT_LIST("audit.list", ADMIN),
  ACCOUNT_EXPORT("account.export", ADMIN),
  ACCOUNT_DELETE("account.delete", ADMIN);

  private final String wire;
  private final Scope scope;

  Operation(String wire, Scope scope) {
    this.wire = wire;
    this.scope = scope;
  }

  /** The one scope beside {@link Scope#ADMIN} that permits it; ADMIN where there is none. */
  public Scope scope() {
    return scope;
  }

  /** The name in JSON and logs, such as {@code site.publish}. */
  public String wire() {
    return wire;
  }

  /** The operation of that name; empty where nobody knows it. */
  public static Optional<Operation> ofWire(String wire) {
    return Arrays.stream(values()).filter(operation -> operation.wire.equals(wire)).findFirst();
  }
}
