package dev.aether.domain.template.official;

import dev.aether.domain.template.AiPrompts;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.font.FontStyle;
import java.util.List;

/** Words first: what the writing is about, where to begin, who writes. */
final class BlogMinimal {
  private static final String TREE =
      """
      {
        "version": "1.0",
        "root": {
          "id": "root",
          "type": "page",
          "props": {},
          "children": [
            {
              "id": "header",
              "type": "header",
              "props": {
                "brand": "The Slow Notebook",
                "links": [
                  {"label": "Begin here", "href": "#features"},
                  {"label": "About", "href": "#story"},
                  {"label": "Write to me", "href": "#contact"}
                ]
              }
            },
            {
              "id": "hero",
              "type": "hero",
              "props": {
                "eyebrow": "The Slow Notebook",
                "title": "Essays on gardens, tools and doing one thing at a time",
                "subtitle": "A new piece when it is finished. No feed to keep up with, and nothing between you and the text.",
                "motif": "waves",
                "actions": [
                  {"label": "Begin here", "href": "#features"}
                ]
              }
            },
            {
              "id": "features",
              "type": "features",
              "props": {
                "title": "Where to begin",
                "intro": "Three pieces that say what this notebook is about. Put your own here, each with the sentence that made you write it.",
                "items": [
                  {
                    "title": "On sharpening",
                    "text": "A blunt tool teaches force. A sharp one teaches attention, which is the better lesson."
                  },
                  {
                    "title": "The north bed",
                    "text": "What grows where the sun comes late, and why I stopped fighting it."
                  },
                  {
                    "title": "A page a day",
                    "text": "What a year of very short entries kept, and what it let go."
                  }
                ]
              }
            },
            {
              "id": "story",
              "type": "story",
              "props": {
                "title": "Who writes",
                "paragraphs": [
                  "I keep a garden and a workshop, and I write about both because writing is how I find out what I think.",
                  "Most pieces take a month. They are meant to be read once, slowly, and perhaps again in another season."
                ],
                "highlights": ["Written by one person", "No advertising"]
              }
            },
            {
              "id": "questions",
              "type": "faq",
              "props": {
                "title": "Small questions",
                "items": [
                  {
                    "question": "How often is there something new?",
                    "answer": "When it is ready. Say here how readers can learn of it."
                  },
                  {
                    "question": "May I quote you?",
                    "answer": "Please do, with a link. For anything longer, write to me first."
                  }
                ]
              }
            },
            {
              "id": "contact",
              "type": "contact",
              "props": {
                "title": "Write to me",
                "intro": "Letters are read, and mostly answered.",
                "details": [
                  {"label": "Email", "value": "Your address for readers", "placeholder": true}
                ]
              }
            },
            {
              "id": "footer",
              "type": "footer",
              "props": {
                "brand": "The Slow Notebook",
                "text": "Essays, when they are finished.",
                "links": [
                  {"label": "Begin here", "href": "#features"},
                  {"label": "About", "href": "#story"}
                ]
              }
            }
          ]
        }
      }
      """;

  private static final String CONTENT =
      """
      {
        "name": "The Slow Notebook",
        "description": "Essays on gardens, tools and doing one thing at a time.",
        "keywords": ["essays", "gardening", "writing"]
      }
      """;

  private BlogMinimal() {}

  static Template template() {
    return new Draft(
            "6b1f0a52-0c3e-4d4b-9a53-0f8a1c5e7a04",
            "Blog Minimal",
            "blog-minimal",
            TemplateCategory.BLOG,
            "For people who write: what it is about, where to begin reading, and who is writing.",
            List.of("blog", "writing", "journal", "newsletter"),
            List.of("Where to begin reading", "About the writer", "Quiet typography"),
            TREE,
            CONTENT,
            List.of(
                Draft.preset(
                    ColorScheme.LIGHT,
                    FontStyle.CLASSIC,
                    FontStyle.CLASSIC,
                    2,
                    "#3b4a3f",
                    "#2a2a2a",
                    "#fffefb",
                    "#1c1b19",
                    "#7a5230"),
                Draft.preset(
                    ColorScheme.DARK,
                    FontStyle.CLASSIC,
                    FontStyle.CLASSIC,
                    2,
                    "#b9d3bf",
                    "#33372f",
                    "#121412",
                    "#ecebe4",
                    "#e3bd8f")),
            new AiPrompts(
                "A page for a writer: what it is about, three pieces to begin with, who writes, how to reach him.",
                "Long-form voice, first person, no marketing.",
                "Book typography, narrow measure, hardly any colour."))
        .template();
  }
}
