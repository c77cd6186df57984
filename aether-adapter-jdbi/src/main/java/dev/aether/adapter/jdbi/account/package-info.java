/** Accounts as rows of auth.users and public.users. */
package dev.aether.adapter.jdbi.account;
