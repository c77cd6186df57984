package dev.aether.bootstrap;

import dev.aether.adapter.ai.builtin.BuiltInComponents;
import dev.aether.adapter.ai.builtin.BuiltInComposer;
import dev.aether.adapter.ai.fallback.FallbackComponents;
import dev.aether.adapter.ai.fallback.FallbackComposer;
import dev.aether.adapter.ai.fallback.FallbackImprover;
import dev.aether.adapter.ai.improve.BuiltInImprover;
import dev.aether.adapter.ai.meaning.Meanings;
import dev.aether.adapter.ai.remote.RemoteComponents;
import dev.aether.adapter.ai.remote.RemoteComposer;
import dev.aether.adapter.ai.remote.RemoteImages;
import dev.aether.adapter.ai.remote.RemoteImprover;
import dev.aether.adapter.ai.remote.Rounds;
import dev.aether.adapter.ai.remote.model.CircuitBreaker;
import dev.aether.adapter.ai.remote.model.ImageCaller;
import dev.aether.adapter.ai.remote.model.ModelCaller;
import dev.aether.adapter.ai.remote.model.ModelEndpoint;
import dev.aether.adapter.ai.remote.model.Pause;
import dev.aether.adapter.ai.remote.transport.Transport;
import dev.aether.application.access.UnitOfWork;
import dev.aether.application.billing.ModelPrices;
import dev.aether.application.generation.ComponentComposer;
import dev.aether.application.generation.ImageModel;
import dev.aether.application.generation.SiteComposer;
import dev.aether.application.generation.TextImprover;
import dev.aether.domain.access.Actor;
import dev.aether.domain.billing.price.ModelPrice;
import dev.aether.domain.shared.DomainException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The model that composes, with the built-in composer behind it, or that one alone. */
record AiWiring(
    SiteComposer sites,
    ComponentComposer components,
    TextImprover texts,
    Optional<ImageModel> images,
    Runnable closing)
    implements AutoCloseable {
  private static final Actor SELF = new Actor.Service("model-prices");
  private static final int MOST_CHARACTERS = 512 << 10;
  private static final int MOST_FAILURES = 5;
  private static final Duration REST = Duration.ofSeconds(10);

  static AiWiring of(AiSettings settings, Meanings meanings, Clock clock) {
    AiWiring builtIn = builtIn(meanings, new BuiltInComposer(meanings));
    return settings
        .endpoint()
        .map(endpoint -> remote(endpoint, settings, builtIn, clock))
        .map(remote -> settings.fallback() ? remote.orElse(builtIn) : remote)
        .orElse(builtIn);
  }

  /** The built-in tools beside this composer. */
  static AiWiring builtIn(Meanings meanings, SiteComposer sites) {
    return new AiWiring(
        sites,
        new BuiltInComponents(new BuiltInComposer(meanings)),
        new BuiltInImprover(),
        Optional.empty(),
        () -> {});
  }

  private static AiWiring remote(
      ModelEndpoint endpoint, AiSettings settings, AiWiring builtIn, Clock clock) {
    Transport transport = new Transport(endpoint.url().rule(), clock);
    CircuitBreaker breaker = new CircuitBreaker(MOST_FAILURES, REST, System::nanoTime);
    Rounds rounds =
        new Rounds(
            new ModelCaller(endpoint, transport, breaker, Pause.real(), MOST_CHARACTERS),
            settings.deadline(),
            System::nanoTime);
    return new AiWiring(
        new RemoteComposer(rounds),
        new RemoteComponents(rounds, builtIn.components),
        new RemoteImprover(rounds),
        settings.images().map(images -> images(images.endpoint(), transport, settings)),
        transport::close);
  }

  /** Has a breaker of its own: one model may work where the other does not. */
  private static ImageModel images(
      ModelEndpoint endpoint, Transport transport, AiSettings settings) {
    CircuitBreaker breaker = new CircuitBreaker(MOST_FAILURES, REST, System::nanoTime);
    return new RemoteImages(
        new ImageCaller(endpoint, transport, breaker, Pause.real()),
        settings.deadline(),
        System::nanoTime);
  }

  private AiWiring orElse(AiWiring other) {
    return new AiWiring(
        new FallbackComposer(sites, other.sites),
        new FallbackComponents(components, other.components),
        new FallbackImprover(texts, other.texts),
        images,
        closing);
  }

  /** Sets the prices that the operator told; a model that has none after that is refused. */
  void requirePrices(AiSettings settings, UnitOfWork units, ModelPrices prices, Clock clock) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    List<ModelPrice> told = new ArrayList<>();
    settings.price().ifPresent(price -> told.add(price.of(sites.model(), today)));
    settings
        .images()
        .ifPresent(
            model -> model.price().ifPresent(each -> told.add(perImage(model, each, today))));
    if (settings.endpoint().isPresent()) {
      told.forEach(price -> units.run(SELF, () -> prices.bring(price)));
      requirePrice(sites.model(), Setting.AI_PRICE, units, prices, today);
    }
    images.ifPresent(
        model -> requirePrice(model.model(), Setting.AI_IMAGE_PRICE, units, prices, today));
  }

  private static ModelPrice perImage(AiSettings.Images images, BigDecimal price, LocalDate from) {
    return new ModelPrice(images.endpoint().model(), from, BigDecimal.ZERO, BigDecimal.ZERO, price);
  }

  private static void requirePrice(
      String model, Setting setting, UnitOfWork units, ModelPrices prices, LocalDate today) {
    try {
      units.read(SELF, () -> prices.all().priceOn(model, today));
    } catch (DomainException e) {
      throw new StartFailure(
          "There is no price for " + model + "; say it in " + setting.variable() + ".", e);
    }
  }

  @Override
  public void close() {
    closing.run();
  }
}
