/**
 * What search engines and link previews are told of a site.
 *
 * <p>Invariants: {@link dev.aether.domain.site.seo.SeoData} holds nothing that breaks a page's
 * head; {@link dev.aether.domain.site.seo.SeoReview} advises and never refuses.
 */
package dev.aether.domain.site.seo;
