package dev.aether.domain.template.official;

import dev.aether.domain.template.AiPrompts;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.font.FontStyle;
import java.util.List;

/** A small range of goods, why to trust them, and how ordering goes. */
final class EcommerceStarter {
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
                "brand": "Fieldstone Goods",
                "links": [
                  {"label": "Goods", "href": "#showcase"},
                  {"label": "Why ours", "href": "#features"},
                  {"label": "Delivery", "href": "#questions"}
                ],
                "action": {"label": "Order", "href": "#contact"}
              }
            },
            {
              "id": "hero",
              "type": "hero",
              "props": {
                "eyebrow": "A small shop",
                "title": "Things for the kitchen, made to be used",
                "subtitle": "Bowls, boards and linen in small series. Nothing is for show, and everything can be repaired.",
                "motif": "hills",
                "actions": [
                  {"label": "See the goods", "href": "#showcase"},
                  {"label": "How to order", "href": "#steps"}
                ]
              }
            },
            {
              "id": "showcase",
              "type": "showcase",
              "props": {
                "title": "What there is now",
                "intro": "A small range that changes with the seasons. Put your own goods here, with what a buyer wants to know first.",
                "items": [
                  {
                    "title": "Everyday bowl",
                    "text": "Stoneware, stacks well, safe in oven and dishwasher."
                  },
                  {"title": "Bread board", "text": "Ash wood, oiled, with a groove for crumbs."},
                  {"title": "Linen towel", "text": "Woven heavy, gets softer with every wash."},
                  {"title": "Oil jug", "text": "Pours without dripping, holds half a litre."},
                  {"title": "Salt cellar", "text": "With a lid that stays where it is put."},
                  {"title": "Apron", "text": "Cotton canvas, two pockets, long ties."}
                ]
              }
            },
            {
              "id": "features",
              "type": "features",
              "props": {
                "title": "Why they last",
                "intro": "What we look at before something goes on the shelf.",
                "items": [
                  {"title": "Known makers", "text": "We can say who made each piece, and how."},
                  {
                    "title": "Plain materials",
                    "text": "Clay, wood, linen. What they are is written on each label."
                  },
                  {
                    "title": "Spare parts",
                    "text": "Lids, ties and handles can be bought on their own."
                  }
                ]
              }
            },
            {
              "id": "steps",
              "type": "steps",
              "props": {
                "title": "How ordering goes",
                "items": [
                  {"title": "Choose", "text": "Write down what you would like and how many."},
                  {
                    "title": "Send",
                    "text": "Use the contact below; we confirm what is in stock and what postage costs."
                  },
                  {
                    "title": "Receive",
                    "text": "We pack in paper and send once payment has arrived."
                  }
                ]
              }
            },
            {
              "id": "questions",
              "type": "faq",
              "props": {
                "title": "Delivery and returns",
                "items": [
                  {
                    "question": "Where do you deliver?",
                    "answer": "Say here which countries you send to, and what it costs."
                  },
                  {
                    "question": "Can I send something back?",
                    "answer": "Say how long people may return goods and in which state."
                  },
                  {
                    "question": "Something arrived broken. What now?",
                    "answer": "Send a photograph of the parcel and the piece; we replace it or give the money back."
                  }
                ]
              }
            },
            {
              "id": "contact",
              "type": "contact",
              "props": {
                "title": "Order or ask",
                "intro": "Write to us; a person answers.",
                "details": [
                  {"label": "Email", "value": "Your address for orders", "placeholder": true},
                  {"label": "Shop", "value": "Where the goods can be seen", "placeholder": true}
                ]
              }
            },
            {
              "id": "footer",
              "type": "footer",
              "props": {
                "brand": "Fieldstone Goods",
                "text": "Made to be used.",
                "links": [
                  {"label": "Goods", "href": "#showcase"},
                  {"label": "Delivery", "href": "#questions"}
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
        "name": "Fieldstone Goods",
        "description": "Things for the kitchen that are made to be used every day.",
        "keywords": ["kitchen", "ceramics", "shop"]
      }
      """;

  private EcommerceStarter() {}

  static Template template() {
    return new Draft(
            "6b1f0a52-0c3e-4d4b-9a53-0f8a1c5e7a03",
            "E-commerce Starter",
            "ecommerce-starter",
            TemplateCategory.ECOMMERCE,
            "For a small range of goods: what there is, why it is good, how ordering, delivery and returns go.",
            List.of("shop", "store", "products", "handmade"),
            List.of("Goods shown as a gallery", "Ordering explained", "Delivery and returns"),
            TREE,
            CONTENT,
            List.of(
                Draft.preset(
                    ColorScheme.LIGHT,
                    FontStyle.PLAYFUL,
                    FontStyle.PLAYFUL,
                    14,
                    "#2f5d50",
                    "#3d2f24",
                    "#fbfaf6",
                    "#23201c",
                    "#b4532a"),
                Draft.preset(
                    ColorScheme.DARK,
                    FontStyle.PLAYFUL,
                    FontStyle.PLAYFUL,
                    14,
                    "#8fd3bd",
                    "#4a3a2c",
                    "#14181a",
                    "#eef1ee",
                    "#f0b08a")),
            new AiPrompts(
                "A shop for a small range: goods first, then reasons, ordering, delivery and returns.",
                "Concrete about material, size and use. Prices only where the owner gave them.",
                "Natural colours, round corners, generous pictures."))
        .template();
  }
}
