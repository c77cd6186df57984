/**
 * The templates that come with the product. They pass every rule that users' sites pass, and say
 * nothing that their user would have to take back: names are examples, contacts are placeholders.
 */
package dev.aether.domain.template.official;
