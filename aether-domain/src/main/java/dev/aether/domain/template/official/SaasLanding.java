package dev.aether.domain.template.official;

import dev.aether.domain.template.AiPrompts;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.font.FontStyle;
import java.util.List;

/** A product page that explains one tool and leads to one button. */
final class SaasLanding {
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
                "brand": "Tidewater",
                "links": [
                  {"label": "What it does", "href": "#features"},
                  {"label": "How it works", "href": "#steps"},
                  {"label": "Questions", "href": "#questions"}
                ],
                "action": {"label": "Start free", "href": "#next"}
              }
            },
            {
              "id": "hero",
              "type": "hero",
              "props": {
                "eyebrow": "Planning for small teams",
                "title": "Plan the week in the time one coffee takes",
                "subtitle": "Tidewater puts every task, date and open question of a small team on one page. You see what matters today, and what can wait until Thursday.",
                "motif": "grid",
                "actions": [
                  {"label": "Start free", "href": "#next"},
                  {"label": "See how it works", "href": "#steps"}
                ]
              }
            },
            {
              "id": "features",
              "type": "features",
              "props": {
                "title": "Less juggling, more finished work",
                "intro": "Three things that Tidewater does well, so that you need no tool beside it.",
                "items": [
                  {
                    "title": "One page for the team",
                    "text": "Tasks, dates and notes stand side by side. Nobody has to ask where something is written down."
                  },
                  {
                    "title": "Dates that move together",
                    "text": "Push one deadline, and everything that depends on it moves along, with a note to whoever is affected."
                  },
                  {
                    "title": "Quiet by default",
                    "text": "A single summary in the morning instead of a message for every change."
                  }
                ]
              }
            },
            {
              "id": "steps",
              "type": "steps",
              "props": {
                "title": "Ready before lunch",
                "intro": "From an empty page to the first planned week.",
                "items": [
                  {
                    "title": "Bring your list",
                    "text": "Paste what you have, from a document or a spreadsheet. Each line becomes a task."
                  },
                  {
                    "title": "Say who and when",
                    "text": "Drag names and dates onto tasks. What has no owner yet stays in sight."
                  },
                  {
                    "title": "Agree on the week",
                    "text": "Go through the page together once. What does not fit moves to the next week."
                  },
                  {
                    "title": "Let it run",
                    "text": "Changes find their way to the people who need them."
                  }
                ]
              }
            },
            {
              "id": "questions",
              "type": "faq",
              "props": {
                "title": "Questions people ask first",
                "items": [
                  {
                    "question": "Do we have to move everything over at once?",
                    "answer": "No. Begin with one project and leave the rest where it is. Both can live side by side for as long as you like."
                  },
                  {
                    "question": "Who can see what we write?",
                    "answer": "Only the people you invite. Each page shows who has access, and you can take it back at any time."
                  },
                  {
                    "question": "What happens to our data if we leave?",
                    "answer": "You download everything as ordinary files, before and after you close the account."
                  }
                ]
              }
            },
            {
              "id": "next",
              "type": "cta",
              "props": {
                "title": "Give your next week a page of its own",
                "text": "It takes a few minutes to try, and nothing to stop.",
                "actions": [
                  {"label": "Start free", "href": "#header"},
                  {"label": "Ask a question", "href": "#contact"}
                ]
              }
            },
            {
              "id": "contact",
              "type": "contact",
              "props": {
                "title": "Talk to us",
                "intro": "Ask before you try it, or tell us how your team plans today.",
                "details": [
                  {"label": "Email", "value": "Your address for questions", "placeholder": true},
                  {
                    "label": "Support hours",
                    "value": "When somebody answers",
                    "placeholder": true
                  }
                ]
              }
            },
            {
              "id": "footer",
              "type": "footer",
              "props": {
                "brand": "Tidewater",
                "text": "Planning for small teams.",
                "links": [
                  {"label": "What it does", "href": "#features"},
                  {"label": "Questions", "href": "#questions"}
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
        "name": "Tidewater",
        "description": "Planning for small teams, without the meeting about the meeting.",
        "keywords": ["planning", "teamwork", "software"]
      }
      """;

  private SaasLanding() {}

  static Template template() {
    return new Draft(
            "6b1f0a52-0c3e-4d4b-9a53-0f8a1c5e7a01",
            "SaaS Landing",
            "saas-landing",
            TemplateCategory.SAAS,
            "A page for one software product: what it does, how it works, what people ask, and one button to begin.",
            List.of("software", "startup", "product", "app"),
            List.of(
                "Product story in four steps", "Questions and answers", "One clear call to action"),
            TREE,
            CONTENT,
            List.of(
                Draft.preset(
                    ColorScheme.LIGHT,
                    FontStyle.MODERN,
                    FontStyle.MODERN,
                    10,
                    "#1d4ed8",
                    "#0f172a",
                    "#ffffff",
                    "#0f172a",
                    "#0e7490"),
                Draft.preset(
                    ColorScheme.DARK,
                    FontStyle.MODERN,
                    FontStyle.MODERN,
                    10,
                    "#7cc4ff",
                    "#1e293b",
                    "#0b1220",
                    "#e6edf7",
                    "#5eead4")),
            new AiPrompts(
                "A landing page for one software product with a hero, three benefits, steps, questions and one call to action.",
                "Short sentences in the voice of somebody who uses the product. No superlatives, no numbers that the owner did not give.",
                "Calm and technical: much white, one strong colour, a light grid."))
        .template();
  }
}
