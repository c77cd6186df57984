/**
 * Writes texts better by rules, without a model: what is wordy becomes short, what is long is
 * parted. Nothing is said that the text did not say, but for an invitation to ask where its goal
 * wants one.
 */
package dev.aether.adapter.ai.improve;
