package dev.aether.domain.render.review;

import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.query.NodePlace;
import dev.aether.domain.component.query.TreeSearch;
import dev.aether.domain.render.RenderedSite;
import dev.aether.domain.shared.JsonPointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is reviewed, prepared for the checks.
 *
 * @param places of the tree's nodes in the site's JSON, in the order of the tree
 * @param written in the props of the tree
 */
record Subject(
    RenderedSite site, Page page, Map<NodeId, JsonPointer> places, List<WrittenProps> written) {
  static final JsonPointer TREE = JsonPointer.WHOLE.then("components");

  static Subject of(RenderedSite site) {
    Map<NodeId, JsonPointer> places = new LinkedHashMap<>();
    TreeSearch.nodes(site.content().tree())
        .forEach(
            (NodePlace place) ->
                places.put(place.node().id(), TREE.then(JsonPointer.parse(place.pointer()))));
    return new Subject(
        site,
        Page.of(site.home(), places.keySet()),
        places,
        WrittenProps.of(site.content().tree(), places));
  }

  /** A finding in what a node shows, or in the whole page. */
  ReviewFinding on(Optional<NodeId> node, ReviewRule rule, String message) {
    JsonPointer pointer = node.map(places::get).orElse(JsonPointer.WHOLE);
    return new ReviewFinding(rule, node, pointer, message);
  }

  /** A finding in what is written at one place of the site. */
  static ReviewFinding at(String pointer, ReviewRule rule, String message) {
    return new ReviewFinding(rule, Optional.empty(), JsonPointer.parse(pointer), message);
  }
}
