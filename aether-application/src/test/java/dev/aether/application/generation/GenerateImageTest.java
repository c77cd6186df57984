package dev.aether.application.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aether.application.Composers;
import dev.aether.application.World;
import dev.aether.application.asset.ImageCodec;
import dev.aether.application.shared.ObjectName;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.asset.ImageSize;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.billing.price.ModelUsage;
import dev.aether.domain.generation.GenerationStatus;
import dev.aether.domain.generation.GenerationType;
import dev.aether.domain.generation.GenerationUsage;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Money;
import dev.aether.domain.shared.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GenerateImageTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final Prompt LOAVES = new Prompt("Loaves on a wooden table");
  private static final ImageCodec ANY =
      (bytes, format) -> new ImageCodec.Clean(bytes, new ImageSize(4, 3));

  private final World world = new World();
  private final Account alice = world.signedUp("alice");
  private final Actor.User actor = new Actor.User(alice.id());

  @Test
  void keepsThePictureAsTheUsersOwnForACredit() {
    GenerateImage.Made made = drawing(PNG, ANY).handle(actor, LOAVES);
    assertThat(made.asset().owner()).isEqualTo(alice.id());
    assertThat(made.asset().label().alt()).isEqualTo(LOAVES.value());
    assertThat(world.ports.assetStore().open(new ObjectName(made.asset().file().toString())))
        .isPresent();
    assertThat(world.generation(made.generation()).type()).isEqualTo(GenerationType.IMAGE);
    assertThat(world.generation(made.generation()).status()).isEqualTo(GenerationStatus.COMPLETE);
    assertThat(world.usageOf(made.generation()))
        .isEqualTo(new GenerationUsage("dalle-3", ModelUsage.images(1), Money.usd("0.04")));
    assertThat(world.creditsOf(alice).used()).isEqualTo(1);
    assertThat(world.recordedOf(alice))
        .extracting(entry -> entry.event().action())
        .contains(AuditAction.AI_IMAGE_CREATE, AuditAction.ASSET_UPLOAD);
  }

  @Test
  void saysThatThereIsNoModelBeforeItTakesACredit() {
    GenerateImage none = world.generateImage(Optional.empty(), ANY);
    assertThat(refusal(none)).isEqualTo(ErrorCode.AI_NO_IMAGE_MODEL);
    assertThat(world.creditsOf(alice).used()).isZero();
  }

  @Test
  void costsNothingWhereThePictureIsNone() {
    assertThat(refusal(drawing(new byte[] {'<', 's', 'v', 'g'}, ANY)))
        .isEqualTo(ErrorCode.AI_GENERATION_FAILED);
    assertThat(world.creditsOf(alice).used()).isZero();
  }

  @Test
  void blamesTheModelAndNotTheUserForABrokenPicture() {
    ImageCodec strict =
        (bytes, format) -> {
          throw Problem.of(ErrorCode.ASSET_INVALID, "It ends too early.").asException();
        };
    assertThat(refusal(drawing(PNG, strict))).isEqualTo(ErrorCode.AI_GENERATION_FAILED);
    assertThat(world.creditsOf(alice).used()).isZero();
  }

  private GenerateImage drawing(byte[] bytes, ImageCodec codec) {
    return world.generateImage(Optional.of(Composers.images(description -> bytes)), codec);
  }

  private ErrorCode refusal(GenerateImage images) {
    return catchThrowableOfType(DomainException.class, () -> images.handle(actor, LOAVES)).code();
  }
}
