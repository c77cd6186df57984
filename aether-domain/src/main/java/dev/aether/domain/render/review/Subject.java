package dev.aether.domain.render.review;

import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.query.NodePlace;
import dev.aether.domain.component.query.TreeSearch;
import dev.aether.domain.render.RenderedSite;
import dev.aether.domain.render.document.SitePage;
import dev.aether.domain.shared.JsonPointer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One page of what is reviewed, prepared for the checks.
 *
 * @param page as a document
 * @param here where the page stands in the site
 * @param shown ids that are somewhere in the site, those of its pages among them
 * @param places of the tree's nodes in the site's JSON, in the order of the tree
 * @param written in the props of the tree
 */
record Subject(
    RenderedSite site,
    Page page,
    SitePage here,
    Set<String> shown,
    Map<NodeId, JsonPointer> places,
    List<WrittenProps> written) {
  static final JsonPointer TREE = JsonPointer.WHOLE.then("components");

  /** All pages, the first one first. */
  static List<Subject> of(RenderedSite site) {
    Map<NodeId, JsonPointer> places = new LinkedHashMap<>();
    TreeSearch.nodes(site.content().tree())
        .forEach(
            (NodePlace place) ->
                places.put(place.node().id(), TREE.then(JsonPointer.parse(place.pointer()))));
    List<WrittenProps> written = WrittenProps.of(site.content().tree(), places);
    Map<SitePage, Page> pages = new LinkedHashMap<>();
    site.pages().forEach(page -> pages.put(page, Page.of(page.html(), places.keySet())));
    Set<String> shown = new HashSet<>();
    pages.forEach(
        (page, document) -> {
          page.node().ifPresent(node -> shown.add(node.value()));
          shown.addAll(document.ids());
        });
    List<Subject> subjects = new ArrayList<>();
    pages.forEach(
        (page, document) ->
            subjects.add(new Subject(site, document, page, shown, places, written)));
    return subjects;
  }

  /** A finding in the page as a whole. */
  ReviewFinding whole(ReviewRule rule, String message) {
    return on(here.node(), rule, message);
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
