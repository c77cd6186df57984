/**
 * Forms that work without a script.
 *
 * <p>Invariants: a form has somewhere to send to, or there is no form; every control has a label.
 */
package dev.aether.domain.render.form;
