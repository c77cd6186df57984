/**
 * The rules of the product: sites and their component trees, themes, templates, quotas, credits,
 * subscriptions, deployments, domains, generations, keys and audit, and the renderer of pages.
 *
 * <p>Bean Validation is needed only by those who use the constraint {@code ValidPrompt}.
 */
module dev.aether.domain {
  requires static jakarta.validation;

  exports dev.aether.domain.access;
  exports dev.aether.domain.account;
  exports dev.aether.domain.asset;
  exports dev.aether.domain.audit;
  exports dev.aether.domain.billing;
  exports dev.aether.domain.billing.credit;
  exports dev.aether.domain.billing.price;
  exports dev.aether.domain.billing.rate;
  exports dev.aether.domain.billing.subscription;
  exports dev.aether.domain.component;
  exports dev.aether.domain.component.contract;
  exports dev.aether.domain.component.edit;
  exports dev.aether.domain.component.merge;
  exports dev.aether.domain.component.prop;
  exports dev.aether.domain.component.query;
  exports dev.aether.domain.component.reading;
  exports dev.aether.domain.component.repair;
  exports dev.aether.domain.component.standard;
  exports dev.aether.domain.deployment;
  exports dev.aether.domain.deployment.customdomain;
  exports dev.aether.domain.generation;
  exports dev.aether.domain.generation.content;
  exports dev.aether.domain.generation.content.prose;
  exports dev.aether.domain.render;
  exports dev.aether.domain.render.html;
  exports dev.aether.domain.render.page;
  exports dev.aether.domain.render.review;
  exports dev.aether.domain.shared;
  exports dev.aether.domain.shared.colour;
  exports dev.aether.domain.site;
  exports dev.aether.domain.site.backup;
  exports dev.aether.domain.site.seo;
  exports dev.aether.domain.site.transliteration;
  exports dev.aether.domain.template;
  exports dev.aether.domain.template.official;
  exports dev.aether.domain.theme;
  exports dev.aether.domain.theme.font;
  exports dev.aether.domain.theme.tokens;
}
