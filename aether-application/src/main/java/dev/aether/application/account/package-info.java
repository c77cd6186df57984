/** Storing accounts and hashing their passwords. */
package dev.aether.application.account;
