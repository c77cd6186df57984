/** Small pictures of what was made, drawn on this machine without a browser. */
package dev.aether.adapter.ai.preview;
