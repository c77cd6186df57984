/**
 * All ports in memory, as strict as PostgreSQL: units that undo, constraints, and each actor seeing
 * only what is his.
 */
package dev.aether.application.memory;
