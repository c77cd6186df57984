package dev.aether.bootstrap;

import dev.aether.adapter.ai.remote.address.ServiceUrl;
import dev.aether.adapter.ai.remote.model.ModelEndpoint;
import dev.aether.adapter.ai.remote.model.Provider;
import dev.aether.application.shared.Secret;
import dev.aether.domain.billing.price.ModelPrice;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who composes.
 *
 * @param endpoint empty for the built-in composer
 * @param deadline for one piece of work with all that is asked again
 * @param fallback whether the built-in composer does what the model fails at
 * @param price what the operator says that the model costs
 * @param images who draws, empty for nobody
 */
record AiSettings(
    Optional<ModelEndpoint> endpoint,
    Duration deadline,
    boolean fallback,
    Optional<TokenPrice> price,
    Optional<Images> images) {
  private static final String BUILT_IN = "built-in";
  private static final Pattern MODEL = Pattern.compile("[\\x21-\\x7e]{1,100}");

  /** US dollars for a million tokens. */
  record TokenPrice(BigDecimal input, BigDecimal output) {
    private static final Pattern FORM =
        Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?)/([0-9]{1,6}(?:\\.[0-9]{1,6})?)");

    static TokenPrice parse(String text) {
      Matcher parts = FORM.matcher(text.equals("free") ? "0/0" : text);
      if (!parts.matches()) {
        throw new StartFailure(
            "AETHER_AI_PRICE is 'free' or US dollars for a million tokens read and written, such"
                + " as 0.15/0.60.");
      }
      return new TokenPrice(new BigDecimal(parts.group(1)), new BigDecimal(parts.group(2)));
    }

    ModelPrice of(String model, LocalDate from) {
      return new ModelPrice(model, from, input, output, BigDecimal.ZERO);
    }
  }

  /**
   * A model that draws.
   *
   * @param price of an image, as the operator says
   */
  record Images(ModelEndpoint endpoint, Optional<BigDecimal> price) {
    private static BigDecimal price(String text) {
      if (!text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
        throw new StartFailure("AETHER_AI_IMAGE_PRICE is US dollars for an image, such as 0.04.");
      }
      return new BigDecimal(text);
    }
  }

  /** From what the settings say. */
  static AiSettings of(Function<Setting, Optional<String>> text, Duration deadline) {
    return new AiSettings(
        endpoint(text),
        deadline,
        flag(text.apply(Setting.AI_FALLBACK).orElseThrow()),
        text.apply(Setting.AI_PRICE).map(TokenPrice::parse),
        text.apply(Setting.AI_IMAGE_MODEL).map(model -> images(model, text)));
  }

  private static Images images(String model, Function<Setting, Optional<String>> text) {
    ModelEndpoint chat =
        endpoint(text)
            .filter(found -> found.provider().drawsImages())
            .orElseThrow(
                () ->
                    new StartFailure(
                        "AETHER_AI_IMAGE_MODEL needs AETHER_AI_PROVIDER openai or"
                            + " openai-compatible."));
    return new Images(
        new ModelEndpoint(
            chat.provider(), named(model, Setting.AI_IMAGE_MODEL), chat.url(), chat.key()),
        text.apply(Setting.AI_IMAGE_PRICE).map(Images::price));
  }

  private static String named(String model, Setting setting) {
    if (!MODEL.matcher(model).matches()) {
      throw new StartFailure(setting.variable() + " is a name of up to 100 signs without blanks.");
    }
    return model;
  }

  private static Optional<ModelEndpoint> endpoint(Function<Setting, Optional<String>> text) {
    String name = text.apply(Setting.AI_PROVIDER).orElseThrow();
    if (name.equals(BUILT_IN)) {
      return Optional.empty();
    }
    Provider provider = Provider.ofWire(name).orElseThrow(AiSettings::noProvider);
    String model =
        text.apply(Setting.AI_MODEL)
            .orElseThrow(() -> new StartFailure("AETHER_AI_MODEL is required with " + name + "."));
    ServiceUrl url =
        text.apply(Setting.AI_URL)
            .map(AiSettings::url)
            .or(provider::usualUrl)
            .orElseThrow(() -> new StartFailure("AETHER_AI_URL is required with " + name + "."));
    Optional<Secret> key = text.apply(Setting.AI_KEY).map(Secret::new);
    if (provider.needsKey() && key.isEmpty()) {
      throw new StartFailure("AETHER_AI_KEY is required with " + name + ".");
    }
    return Optional.of(new ModelEndpoint(provider, named(model, Setting.AI_MODEL), url, key));
  }

  private static ServiceUrl url(String text) {
    try {
      return ServiceUrl.ofOperator(text);
    } catch (IllegalArgumentException e) {
      throw new StartFailure("AETHER_AI_URL cannot be used: " + e.getMessage() + ".", e);
    }
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new StartFailure("AETHER_AI_FALLBACK is true or false.");
    };
  }

  private static StartFailure noProvider() {
    return new StartFailure(
        "AETHER_AI_PROVIDER is "
            + BUILT_IN
            + ", "
            + Arrays.stream(Provider.values()).map(Provider::wire).collect(Collectors.joining(", "))
            + ".");
  }
}
