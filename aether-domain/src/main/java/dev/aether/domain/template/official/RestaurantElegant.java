package dev.aether.domain.template.official;

import dev.aether.domain.template.AiPrompts;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.font.FontStyle;
import java.util.List;

/** The evening, the food, the house, and how to get a table. */
final class RestaurantElegant {
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
                "brand": "Linden & Salt",
                "links": [
                  {"label": "The food", "href": "#showcase"},
                  {"label": "The house", "href": "#story"},
                  {"label": "Find us", "href": "#contact"}
                ],
                "action": {"label": "Reserve", "href": "#contact"}
              }
            },
            {
              "id": "hero",
              "type": "hero",
              "props": {
                "eyebrow": "Seasonal dining room",
                "title": "A short menu, a long evening",
                "subtitle": "We cook what the market has, in a room small enough to hear each other. Come hungry and stay for cheese.",
                "motif": "steam",
                "actions": [
                  {"label": "Reserve a table", "href": "#contact"},
                  {"label": "See the food", "href": "#showcase"}
                ]
              }
            },
            {
              "id": "showcase",
              "type": "showcase",
              "props": {
                "title": "From the kitchen",
                "intro": "Dishes change often; these show how we think. Put yours here, as you would say them at the table.",
                "items": [
                  {
                    "title": "Charred leeks",
                    "text": "With brown butter, hazelnut and a soft egg."
                  },
                  {
                    "title": "River trout",
                    "text": "Cured in salt and linden blossom, rye toast."
                  },
                  {
                    "title": "Slow shoulder of lamb",
                    "text": "With white beans and preserved lemon."
                  },
                  {
                    "title": "Plum and bay",
                    "text": "Warm plums, bay leaf ice cream, a thin biscuit."
                  }
                ]
              }
            },
            {
              "id": "story",
              "type": "story",
              "props": {
                "title": "The house",
                "paragraphs": [
                  "The dining room was a grocer's shop; the shelves are still there and hold the wine. The kitchen is open, so that you see what is going on and we see whether you are enjoying it.",
                  "We write the menu in the morning. If you do not eat something, tell us when you reserve, and we will cook around it."
                ],
                "highlights": ["Open kitchen", "Vegetarian menu every day", "Wine from small growers"]
              }
            },
            {
              "id": "features",
              "type": "features",
              "props": {
                "title": "Coming to dinner",
                "items": [
                  {
                    "title": "Reservations",
                    "text": "A table is yours for the evening; nobody is moved on."
                  },
                  {
                    "title": "Groups",
                    "text": "For larger parties we set one long table and one menu."
                  },
                  {
                    "title": "Allergies",
                    "text": "Say so when you reserve, and the kitchen plans for it."
                  }
                ]
              }
            },
            {
              "id": "contact",
              "type": "contact",
              "props": {
                "title": "Find us and reserve",
                "intro": "Tell us when you would like to come and for how many we should lay the table.",
                "details": [
                  {
                    "label": "Telephone",
                    "value": "Your number for reservations",
                    "placeholder": true
                  },
                  {"label": "Address", "value": "Street and town", "placeholder": true},
                  {"label": "Opening hours", "value": "Days and times", "placeholder": true}
                ]
              }
            },
            {
              "id": "footer",
              "type": "footer",
              "props": {
                "brand": "Linden & Salt",
                "text": "A short menu, a long evening.",
                "links": [
                  {"label": "The food", "href": "#showcase"},
                  {"label": "Find us", "href": "#contact"}
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
        "name": "Linden & Salt",
        "description": "A small dining room with a short menu that follows the market.",
        "keywords": ["restaurant", "seasonal", "dinner"]
      }
      """;

  private RestaurantElegant() {}

  static Template template() {
    return new Draft(
            "6b1f0a52-0c3e-4d4b-9a53-0f8a1c5e7a05",
            "Restaurant Elegant",
            "restaurant-elegant",
            TemplateCategory.RESTAURANT,
            "For restaurants: what the evening is like, what is cooked, who cooks it, and how to get a table.",
            List.of("restaurant", "food", "dining", "bistro"),
            List.of(
                "Dishes shown as a gallery",
                "The story of the house",
                "Reservations and opening hours"),
            TREE,
            CONTENT,
            List.of(
                Draft.preset(
                    ColorScheme.LIGHT,
                    FontStyle.CLASSIC,
                    FontStyle.MODERN,
                    4,
                    "#6b2737",
                    "#2f2a24",
                    "#fcfaf5",
                    "#241f1a",
                    "#8a6a1f"),
                Draft.preset(
                    ColorScheme.DARK,
                    FontStyle.CLASSIC,
                    FontStyle.MODERN,
                    4,
                    "#e6a4b0",
                    "#3a2f2a",
                    "#15110f",
                    "#f4ede4",
                    "#e2c275")),
            new AiPrompts(
                "A restaurant page: the evening, dishes, the house, what guests should know, reservation.",
                "Warm and precise about food. No dish, hour, price or award that the owner did not name.",
                "Elegant serif, deep red on warm white, plenty of space."))
        .template();
  }
}
