package dev.aether.domain.template.official;

import dev.aether.domain.template.AiPrompts;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.font.FontStyle;
import java.util.List;

/** Selected works first, then the person behind them. */
final class PortfolioModern {
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
                "brand": "Mara Lind",
                "links": [
                  {"label": "Work", "href": "#showcase"},
                  {"label": "About", "href": "#story"},
                  {"label": "Contact", "href": "#contact"}
                ]
              }
            },
            {
              "id": "hero",
              "type": "hero",
              "props": {
                "eyebrow": "Graphic design",
                "title": "Design that lets the subject speak",
                "subtitle": "I make books, signs and identities for people who care how things are read. Here is some of it.",
                "motif": "rings",
                "actions": [
                  {"label": "See the work", "href": "#showcase"},
                  {"label": "Get in touch", "href": "#contact"}
                ]
              }
            },
            {
              "id": "showcase",
              "type": "showcase",
              "props": {
                "title": "Selected work",
                "intro": "Replace these with four to six pieces of your own; one sentence each says more than a list of services.",
                "items": [
                  {
                    "title": "A field guide",
                    "text": "Two hundred plants on paper that takes rain, set so that a name is found with gloves on."
                  },
                  {
                    "title": "Signs for a reading room",
                    "text": "Lettering that is legible from the door and quiet from the desk."
                  },
                  {
                    "title": "An identity for a choir",
                    "text": "Four voices, four weights of one typeface."
                  },
                  {
                    "title": "A calendar",
                    "text": "Twelve sheets, each printed in the two colours of its month."
                  }
                ]
              }
            },
            {
              "id": "story",
              "type": "story",
              "props": {
                "title": "Who is behind it",
                "paragraphs": [
                  "I trained as a typesetter before I learned to design, and I still begin with the text: what it says, who reads it, and where they will be standing.",
                  "I work alone, with printers and photographers I have known for a long time. That keeps projects small enough to be done properly."
                ],
                "highlights": ["Books and editorial design", "Identities", "Signs and exhibitions"]
              }
            },
            {
              "id": "steps",
              "type": "steps",
              "props": {
                "title": "How a project goes",
                "intro": "No surprises, for either of us.",
                "items": [
                  {
                    "title": "We talk",
                    "text": "An hour about what it is for and who will use it. It costs nothing and binds nobody."
                  },
                  {
                    "title": "I propose",
                    "text": "Two directions on paper, with a price and a date."
                  },
                  {
                    "title": "We finish it",
                    "text": "You see every stage, and the files are yours in the end."
                  }
                ]
              }
            },
            {
              "id": "contact",
              "type": "contact",
              "props": {
                "title": "Get in touch",
                "intro": "Tell me what you are working on, even if it is only half an idea.",
                "details": [
                  {"label": "Email", "value": "Your address", "placeholder": true},
                  {"label": "Studio", "value": "Where people can visit you", "placeholder": true}
                ]
              }
            },
            {
              "id": "footer",
              "type": "footer",
              "props": {
                "brand": "Mara Lind",
                "text": "Graphic design.",
                "links": [
                  {"label": "Work", "href": "#showcase"},
                  {"label": "Contact", "href": "#contact"}
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
        "name": "Mara Lind",
        "description": "Graphic design for books, museums and people who read.",
        "keywords": ["graphic design", "books", "portfolio"]
      }
      """;

  private PortfolioModern() {}

  static Template template() {
    return new Draft(
            "6b1f0a52-0c3e-4d4b-9a53-0f8a1c5e7a02",
            "Portfolio Modern",
            "portfolio-modern",
            TemplateCategory.PORTFOLIO,
            "For designers, photographers and makers: selected works first, then the person, then how to get in touch.",
            List.of("portfolio", "design", "photography", "freelance"),
            List.of("Works shown as a gallery", "A page about you", "Ways to get in touch"),
            TREE,
            CONTENT,
            List.of(
                Draft.preset(
                    ColorScheme.LIGHT,
                    FontStyle.CLASSIC,
                    FontStyle.MODERN,
                    0,
                    "#8a2f1d",
                    "#2b2622",
                    "#faf7f2",
                    "#221d19",
                    "#8a2f1d"),
                Draft.preset(
                    ColorScheme.DARK,
                    FontStyle.CLASSIC,
                    FontStyle.MODERN,
                    0,
                    "#f0a48f",
                    "#3a302b",
                    "#161311",
                    "#f2ebe4",
                    "#e9c46a")),
            new AiPrompts(
                "A portfolio that shows works before words, then the person and how a project goes.",
                "First person, plain, concrete about materials and decisions.",
                "Editorial: a serif for headings, wide margins, one warm colour."))
        .template();
  }
}
