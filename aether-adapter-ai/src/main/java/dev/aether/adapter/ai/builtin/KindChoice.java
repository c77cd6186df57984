package dev.aether.adapter.ai.builtin;

import dev.aether.adapter.ai.meaning.Guess;

/**
 * The kind that was chosen for a prompt.
 *
 * @param confidence that its family is right, in hundredths
 * @param evidence what the words said
 * @param guess what the meaning said
 */
record KindChoice(Kind kind, int confidence, Evidence evidence, Guess guess) {}
