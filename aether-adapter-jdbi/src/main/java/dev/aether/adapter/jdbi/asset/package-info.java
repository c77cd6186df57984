/** Uploaded images as rows; their bytes are elsewhere. */
package dev.aether.adapter.jdbi.asset;
