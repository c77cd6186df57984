package dev.aether.application.generation;

import dev.aether.application.asset.UploadAsset;
import dev.aether.domain.access.Actor;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetLabel;
import dev.aether.domain.asset.ImageFormat;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.GenerationType;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Optional;

/**
 * Has a picture drawn and keeps it among its user's images, by the same way as one that he uploads.
 * Where a server dies between the two, he has the picture and its credit.
 */
public final class GenerateImage {
  private final PaidWork work;
  private final Optional<ImageModel> images;
  private final UploadAsset upload;

  /**
   * Pictures of a model.
   *
   * @param images empty where the operator has set none
   */
  public GenerateImage(PaidWork work, Optional<ImageModel> images, UploadAsset upload) {
    this.work = work;
    this.images = images;
    this.upload = upload;
  }

  /** The picture as the account has it. */
  public record Made(GenerationId generation, Asset asset) {}

  /**
   * The picture, once it is there; CONFLICT {@code AI_NO_IMAGE_MODEL} where there is no model,
   * LIMIT {@code AI_QUOTA_EXCEEDED} where no credit is left and {@code ASSET_QUOTA_EXCEEDED} where
   * there is no room, and whatever the model refuses with.
   */
  public Made handle(Actor.User actor, Prompt description) {
    ImageModel model =
        images.orElseThrow(
            () ->
                Problem.of(
                        ErrorCode.AI_NO_IMAGE_MODEL,
                        "This server has no model for images; upload one instead.")
                    .asException());
    upload.requireRoom(actor);
    PaidWork.Order order =
        new PaidWork.Order(
            GenerationType.IMAGE,
            GenerationBrief.of(description),
            model.model(),
            AuditAction.AI_IMAGE_CREATE);
    PaidWork.Done<Asset> done =
        work.handle(
            actor,
            order,
            asked -> kept(actor, description, model.draw(description, asked)),
            asset -> {});
    return new Made(done.id(), done.result());
  }

  private Asset kept(Actor.User actor, Prompt description, byte[] drawn) {
    ImageFormat format =
        ImageFormat.of(drawn).orElseThrow(() -> unusable("it is no JPEG, PNG or WebP"));
    AssetLabel label = new AssetLabel("", description.value());
    return upload.register(actor, stored(actor, format, drawn), label).asset();
  }

  private UploadAsset.Stored stored(Actor.User actor, ImageFormat format, byte[] drawn) {
    try {
      return upload.store(actor, format, drawn);
    } catch (DomainException e) {
      if (e.code() == ErrorCode.ASSET_INVALID) {
        throw unusable(e.problem().message());
      }
      throw e;
    }
  }

  private static DomainException unusable(String why) {
    return Problem.of(ErrorCode.AI_GENERATION_FAILED, "The picture cannot be used: " + why)
        .asException();
  }
}
