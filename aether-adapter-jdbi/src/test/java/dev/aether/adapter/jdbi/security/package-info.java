/** The second wall, proved: who reaches which row of which table, and that each policy counts. */
package dev.aether.adapter.jdbi.security;
