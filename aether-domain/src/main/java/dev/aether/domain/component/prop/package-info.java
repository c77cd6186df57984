/**
 * What the props of a component may be: typed, with limits and defaults, told as JSON Schema and
 * read back from it.
 *
 * <p>Invariant: a schema looks at a value in one pass and finds everything that is wrong with it,
 * each with its place; the default of a prop is itself a value of its type.
 */
package dev.aether.domain.component.prop;
