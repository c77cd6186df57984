/** Sites as rows; what is read to be shown keeps its JSON as text. */
package dev.aether.adapter.jdbi.site;
