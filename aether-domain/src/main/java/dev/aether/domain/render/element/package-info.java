/** Single elements, and the layouts that only arrange what is in them. */
package dev.aether.domain.render.element;
