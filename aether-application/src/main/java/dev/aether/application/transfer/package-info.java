/**
 * Whole sites as one file each, which their owners take along and bring back into any account.
 *
 * <p>Invariants: the same site makes the same bytes, and so does what is made of them; nothing in a
 * file tells whose it was. A file that is refused leaves no row behind, and of images only bytes
 * that are swept.
 */
package dev.aether.application.transfer;
