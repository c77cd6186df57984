package dev.aether.domain.render.review;

import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.prop.Href;
import dev.aether.domain.shared.PlainText;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Links that lead nowhere, or to where an example leads. A page shows the first as plain words. */
final class LinkCheck implements Check {
  private static final Set<String> LINKS = Set.of("links", "actions", "action");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?:https?://|mailto:[^@]*@)(?:[a-z0-9-]+\\.)*"
              + "(?:example\\.(?:com|org|net)|[a-z0-9-]+\\.(?:example|invalid|test)"
              + "|(?:your-?(?:domain|site|website|company|name)|domain|website)\\.com)(?:[/?#:].*)?"
              + "|tel:\\+?[-0-9().]*555-?01[0-9]{2}|tel:\\+?(?:0+|1?[-]?234-?567-?890)");

  @Override
  public void look(Subject subject, Consumer<ReviewFinding> findings) {
    for (WrittenProps place : subject.written()) {
      place.fields().ifPresent(link -> link(subject, place, link, findings));
    }
  }

  private static void link(
      Subject subject,
      WrittenProps place,
      PropValue.Fields link,
      Consumer<ReviewFinding> findings) {
    String href = link.text("href", "").strip();
    boolean addressed = link.get("href").isPresent() || LINKS.contains(place.parent());
    if (!addressed || !PlainText.isVisible(link.text("label", link.text("value", "")))) {
      return;
    }
    if (href.startsWith("#") && href.length() > 1) {
      if (!subject.shown().contains(href.substring(1))) {
        findings.accept(
            place.finding(
                ReviewRule.ANCHOR_MISSING, "No section that is shown has the id of " + href + "."));
      }
      return;
    }
    if (href.startsWith("/")) {
      if (Href.of(href, paths(subject)).isEmpty()) {
        findings.accept(
            place.finding(
                ReviewRule.ANCHOR_MISSING, "The site has no page with the path " + href + "."));
      }
      return;
    }
    Optional<Href> read = Href.of(href, Set.of());
    if (read.isEmpty()) {
      String why = href.isEmpty() ? "has no address" : "has an address that pages do not link to";
      findings.accept(
          place.finding(ReviewRule.LINK_EMPTY, "The link \"" + words(link) + "\" " + why + "."));
    } else if (EXAMPLE.matcher(read.get().value().toLowerCase(Locale.ROOT)).matches()) {
      findings.accept(
          place.finding(
              ReviewRule.LINK_PLACEHOLDER,
              "The link \"" + words(link) + "\" leads to an example."));
    }
  }

  private static Set<String> paths(Subject subject) {
    Set<String> paths = new HashSet<>(subject.shown());
    subject.site().pages().stream()
        .map(page -> "/" + page.node().map(NodeId::value).orElse(""))
        .forEach(paths::add);
    return paths;
  }

  private static String words(PropValue.Fields link) {
    return PlainText.line(link.text("label", link.text("value", "")), 60);
  }
}
