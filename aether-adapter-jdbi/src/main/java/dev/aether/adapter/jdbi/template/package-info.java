/** Templates, and the official data that the domain defines. */
package dev.aether.adapter.jdbi.template;
