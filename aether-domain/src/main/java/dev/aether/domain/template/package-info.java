/**
 * What there is to begin a website from: templates, who may make them and who may use them.
 *
 * <p>Invariants: a premium template has a price and no other has one; only staff make a template
 * official; a rating's mean comes from whole numbers and is rounded once.
 */
package dev.aether.domain.template;
