package dev.aether.bootstrap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Published sites in Chromium; {@code .ci/browser} runs it. Needs Node, Chromium and axe-core. */
@Tag("clients")
class PagesInBrowserTest {

  @Test
  void areAccessibleNarrowEnoughAndAskNobodyElse() throws Exception {
    try (PublishedSites sites = new PublishedSites()) {
      sites.addTemplates();
      sites.addSamples();
      sites.addComposed(
          "bakery", "A cozy neighbourhood bakery in Lyon that bakes sourdough overnight");
      sites.addComposed(
          "law-firm", "A law firm in Chicago specializing in immigration and employment law");
      sites.addComposed(
          "invoices", "A landing page for my SaaS that helps freelancers track invoices");
      sites.addComposed("ramen", "오사카에서 18시간 끓인 돈코츠 육수로 만드는 늦은 밤 라멘집");
      sites.addComposed("yoga", "초보자와 바쁜 부모를 위한 서울 마포의 요가 스튜디오");
      sites.addComposed("photographer", "부산에서 활동하는 웨딩 사진작가의 포트폴리오");
      sites.lookWith("pages.mjs", "PagesInBrowserTest", 10);
    }
  }
}
