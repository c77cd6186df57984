package dev.aether.adapter.http.server.transfer;

import dev.aether.application.transfer.ImportSite;
import dev.aether.domain.shared.Problem;
import java.util.List;

/**
 * What would come of a file.
 *
 * @param site null where the file cannot be read
 */
record ForecastJson(boolean importable, Site site, List<Obstacle> problems) {

  static ForecastJson of(ImportSite.Forecast forecast) {
    return new ForecastJson(
        forecast.problems().isEmpty(),
        forecast.site().map(Site::of).orElse(null),
        forecast.problems().stream().map(Obstacle::of).toList());
  }

  record Site(
      String name, String description, int version, int versions, int images, long newBytes) {
    static Site of(ImportSite.Outline site) {
      return new Site(
          site.name(),
          site.description(),
          site.version(),
          site.versions(),
          site.images(),
          site.newBytes());
    }
  }

  record Obstacle(String code, String pointer, String message) {
    static Obstacle of(Problem problem) {
      return new Obstacle(
          problem.code().word(),
          problem.details().getOrDefault("pointer", "").toString(),
          problem.message());
    }
  }
}
