package dev.aether.adapter.ai.builtin;

import java.util.Optional;

/**
 * What a prompt says, taken apart.
 *
 * @param text the prompt's words after cleaning
 * @param choice the kind of business, and how sure that is
 * @param subject the noun phrase for the business without article, "cozy neighbourhood bakery"
 * @param single whether one person speaks of himself
 * @param foreign whether the prompt's own words are in neither language of ours
 */
record Reading(
    Language language,
    String text,
    KindChoice choice,
    Optional<String> name,
    Optional<Place> place,
    String subject,
    Facts facts,
    boolean single,
    boolean foreign) {

  Kind kind() {
    return choice.kind();
  }
}
