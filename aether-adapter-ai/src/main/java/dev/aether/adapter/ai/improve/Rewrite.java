package dev.aether.adapter.ai.improve;

import dev.aether.domain.generation.content.ContentContext;

/** One way to write a text better; what it has nothing to say to it leaves as it is. */
interface Rewrite {
  String apply(String text, ContentContext context);
}
