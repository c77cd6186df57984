/** What an account may still use, and the credits that it has. */
package dev.aether.application.billing;
