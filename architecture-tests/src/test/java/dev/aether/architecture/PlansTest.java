package dev.aether.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.billing.Feature;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.billing.rate.RateLimitedOperation;
import dev.aether.domain.shared.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The document about plans says what the table of tiers says. */
class PlansTest {
  private static final Path FILE = Path.of("..", "docs", "plans.md");

  @Test
  void theDocumentHasTheRowsOfTheTable() throws IOException {
    List<String> rows =
        Files.readAllLines(FILE).stream().filter(line -> line.startsWith("| ")).toList();
    assertThat(rows).containsExactlyElementsOf(table());
  }

  private static List<String> table() {
    List<String> rows = new ArrayList<>();
    rows.add(row("", Tier::wire));
    rows.add(row("price", tier -> tier.price().amount().toBigInteger().toString()));
    rows.add(row("AI credits a month", tier -> shown(tier.monthlyAiCredits())));
    rows.add(row("sites", tier -> shown(tier.maxSites())));
    rows.add(row("custom domains", tier -> shown(tier.maxCustomDomains())));
    rows.add(row("team members", tier -> shown(tier.maxTeamMembers())));
    rows.add(row("megabytes of images", tier -> shown(tier.maxStorageMegabytes())));
    for (RateLimitedOperation operation : RateLimitedOperation.values()) {
      rows.add(row("requests: " + operation.wire(), tier -> requests(tier, operation)));
    }
    Arrays.stream(Feature.values())
        .sorted(
            Comparator.comparing(
                feature -> -Arrays.stream(Tier.values()).filter(t -> t.has(feature)).count()))
        .forEach(
            feature -> rows.add(row(feature.wire(), tier -> tier.has(feature) ? "yes" : "no")));
    return rows;
  }

  private static String requests(Tier tier, RateLimitedOperation operation) {
    return tier.rateLimits()
        .of(operation)
        .map(limit -> String.valueOf(limit.requests()))
        .orElse("∞");
  }

  private static String shown(Limit limit) {
    return limit instanceof Limit.Finite finite ? String.valueOf(finite.max()) : "∞";
  }

  private static String row(String name, Function<Tier, String> cell) {
    String start = name.isEmpty() ? "| | " : "| " + name + " | ";
    return Arrays.stream(Tier.values()).map(cell).collect(Collectors.joining(" | ", start, " |"));
  }
}
