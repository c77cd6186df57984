package dev.aether.application;

import dev.aether.domain.account.Account;
import dev.aether.domain.account.Email;
import dev.aether.domain.account.UserId;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetCopy;
import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.asset.AssetLabel;
import dev.aether.domain.asset.ImageFormat;
import dev.aether.domain.asset.ImageSize;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentFailure;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Sha256;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.Slug;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.template.AiPrompts;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateBody;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.template.TemplateId;
import dev.aether.domain.template.TemplateListing;
import dev.aether.domain.template.TemplatePrice;
import dev.aether.domain.template.TemplateSlug;
import dev.aether.domain.theme.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * People and things that tests speak of; every call makes new ones, so that tests can share a
 * store.
 */
public final class Fixtures {
  public static final DeploymentFailure NO_ROOM =
      new DeploymentFailure(ErrorCode.DEPLOY_FAILED, "No room.");

  public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private Fixtures() {}

  /** Somebody with an address of his own. */
  public static Account somebody(String name) {
    UserId id = new UserId(UUID.randomUUID());
    return new Account(id, new Email(name + "-" + id + "@example.com"), Optional.of(name), NOW);
  }

  public static Site siteOf(Account owner) {
    return Site.blank(new SiteId(UUID.randomUUID()), owner.id(), NOW);
  }

  public static GenerationBrief brief() {
    return GenerationBrief.of(new Prompt("A cozy bakery in Lyon that bakes at night"));
  }

  public static Generation generationOf(Account owner, Site site) {
    return Generation.requested(
        new GenerationId(UUID.randomUUID()), owner.id(), site.id(), brief());
  }

  public static Deployment deploymentOf(Account owner, Site site, int sequence) {
    return Deployment.requested(
        new DeploymentId(UUID.randomUUID()), site.id(), owner.id(), sequence);
  }

  public static Slug freeSlug() {
    return new Slug("slug-" + UUID.randomUUID());
  }

  /** An image of so many bytes that nobody else has. */
  public static Asset assetOf(Account owner, long bytes) {
    Sha256 hash = Sha256.of(UUID.randomUUID().toString());
    return assetOf(owner, new AssetFile(hash, ImageFormat.PNG), bytes);
  }

  /** An image with these bytes. */
  public static Asset assetOf(Account owner, AssetFile file, long bytes) {
    return new Asset(
        new AssetId(UUID.randomUUID()),
        owner.id(),
        file,
        bytes,
        new ImageSize(640, 480),
        new AssetLabel("bread.png", "A loaf of bread"),
        NOW);
  }

  /** An image of so many bytes with one copy, which nobody else has. */
  public static Asset copiedAssetOf(Account owner, long bytes) {
    Asset asset = assetOf(owner, bytes);
    AssetFile less = new AssetFile(Sha256.of(UUID.randomUUID().toString()), ImageFormat.PNG);
    return new Asset(
        asset.id(),
        asset.owner(),
        asset.file(),
        asset.bytes(),
        asset.size(),
        asset.label(),
        List.of(new AssetCopy(less, 1, new ImageSize(480, 360))),
        asset.createdAt());
  }

  /** The same a second later. */
  public static Asset later(Asset asset) {
    return new Asset(
        asset.id(),
        asset.owner(),
        asset.file(),
        asset.bytes(),
        asset.size(),
        asset.label(),
        asset.createdAt().plusSeconds(1));
  }

  /** A small page with this title. */
  public static SiteContent contentTitled(String title) {
    return contentSaying(title, title);
  }

  /** A small page with this title and these words on it. */
  public static SiteContent contentSaying(String title, String words) {
    ComponentNode hero =
        StandardComponent.HERO.node(
            "hero", PropValue.fields(Map.of("title", PropValue.text(words))));
    ComponentNode page =
        new ComponentNode(
            new NodeId("root"),
            StandardComponent.PAGE.type(),
            PropValue.fields(Map.of()),
            List.of(hero));
    return new SiteContent(
        new SiteName(title),
        "A page about " + title,
        ComponentTree.of(page),
        Theme.standard(),
        new SeoData(title, "", List.of("bread"), "en", "Bakery"));
  }

  /** A small page with this title and this image on it. */
  public static SiteContent contentShowing(String title, AssetId image) {
    PropValue.Fields picture =
        PropValue.fields(
            Map.of("src", PropValue.text("asset:" + image), "alt", PropValue.text("Bread")));
    ComponentNode hero =
        StandardComponent.HERO.node(
            "hero", PropValue.fields(Map.of("title", PropValue.text(title), "image", picture)));
    SiteContent said = contentSaying(title, title);
    return new SiteContent(
        said.name(),
        said.description(),
        ComponentTree.of(said.tree().root().withChildren(List.of(hero))),
        said.theme(),
        said.seo());
  }

  /** A template of this maker's. */
  public static Template templateBy(Account maker, TemplatePrice price) {
    return new Template(
        new TemplateId(UUID.randomUUID()),
        new TemplateSlug("t-" + UUID.randomUUID()),
        listing("Workshop"),
        new TemplateBody(
            contentTitled("Workshop").tree(),
            PropValue.Fields.of("name", PropValue.text("Workshop")),
            List.of(Theme.standard()),
            AiPrompts.none()),
        price,
        Optional.of(maker.id()),
        false);
  }

  /** How a template is shown. */
  public static TemplateListing listing(String name) {
    return new TemplateListing(
        name,
        TemplateCategory.PORTFOLIO,
        "For makers of the zither.",
        List.of("zither", "music"),
        List.of("Gallery"),
        Optional.empty(),
        Optional.empty());
  }
}
