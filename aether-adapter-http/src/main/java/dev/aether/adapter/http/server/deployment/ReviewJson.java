package dev.aether.adapter.http.server.deployment;

import dev.aether.application.deployment.ReviewSite;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.render.review.Area;
import dev.aether.domain.render.review.ReviewFinding;
import dev.aether.domain.site.SiteId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A review as the API tells it. */
record ReviewJson(String siteId, int version, Map<String, Integer> scores, List<Finding> findings) {

  static ReviewJson of(SiteId site, ReviewSite.Reviewed reviewed) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    for (Area area : Area.values()) {
      scores.put(area.wire(), reviewed.review().scores().get(area));
    }
    return new ReviewJson(
        site.toString(),
        reviewed.version(),
        scores,
        reviewed.review().findings().stream().map(Finding::of).toList());
  }

  record Finding(
      String rule, String severity, String nodeId, String pointer, String message, String advice) {
    static Finding of(ReviewFinding found) {
      return new Finding(
          found.rule().id(),
          found.severity().wire(),
          found.node().map(NodeId::value).orElse(null),
          found.pointer().toString(),
          found.message(),
          found.rule().advice());
    }
  }
}
