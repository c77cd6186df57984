package dev.aether.bench;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.render.RenderedSite;
import dev.aether.domain.render.SiteRenderer;
import dev.aether.domain.render.page.PageImages;
import dev.aether.domain.render.review.SiteReview;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.official.OfficialTemplates;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A page of 60 nodes, the sections of all official templates, to files and through the review. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RenderBench {
  private static final int NODES = 60;
  private static final Optional<URI> ADDRESS = Optional.of(URI.create("https://a.example/"));

  private final SiteContent content = content();
  private final RenderedSite rendered = render();

  @Benchmark
  public RenderedSite render() {
    return SiteRenderer.compose(content, ADDRESS, PageImages.none());
  }

  @Benchmark
  public SiteReview review() {
    return SiteReview.of(rendered);
  }

  private static SiteContent content() {
    List<Template> templates = OfficialTemplates.all();
    List<ComponentNode> nodes = new ArrayList<>();
    while (nodes.size() < NODES - 1) {
      for (Template template : templates) {
        for (ComponentNode node : template.body().structure().root().children()) {
          if (nodes.size() < NODES - 1 && !node.type().equals(ComponentType.PAGE)) {
            ComponentNode own = ComponentNode.ofJson(node.toJson().toJson());
            nodes.add(own.withId(new NodeId("n-" + nodes.size())));
          }
        }
      }
    }
    Template first = templates.get(0);
    return new SiteContent(
        new SiteName("A long page"),
        "What it is about, in a sentence.",
        ComponentTree.of(first.body().structure().root().withChildren(nodes)),
        first.body().themePresets().get(0),
        SeoData.untitled());
  }
}
