package dev.aether.domain.component.standard;

import static dev.aether.domain.component.ComponentKind.ELEMENT;
import static dev.aether.domain.component.ComponentKind.WIDGET;
import static dev.aether.domain.component.prop.PropSpec.optional;
import static dev.aether.domain.component.prop.PropSpec.required;
import static dev.aether.domain.component.standard.Specs.INTRO;
import static dev.aether.domain.component.standard.Specs.LINK;
import static dev.aether.domain.component.standard.Specs.TITLE;
import static dev.aether.domain.component.standard.Specs.contract;
import static dev.aether.domain.component.standard.Specs.hints;
import static dev.aether.domain.component.standard.Specs.variant;

import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.prop.ChoiceType;
import dev.aether.domain.component.prop.FlagType;
import dev.aether.domain.component.prop.ListType;
import dev.aether.domain.component.prop.PropSpec;
import dev.aether.domain.component.prop.TextType;
import dev.aether.domain.component.prop.UrlType;
import java.util.List;

/** Forms and their fields. A form without somewhere to send to shows its links instead. */
final class FormContracts {
  private static final PropSpec SEND_TO =
      optional("action", UrlType.link(), "Where it is sent to: an https: or mailto: address.");
  private static final PropSpec INSTEAD =
      optional("links", ListType.of(LINK, 6), "Ways to write instead, where there is no action.");
  private static final PropSpec BUTTON =
      optional("button", new TextType(0, 60), "The words on the button.");
  private static final PropSpec CONSENT =
      optional("consent", new TextType(0, 300), "What one agrees to by ticking a box, if any.");
  private static final PropSpec LABEL =
      required("label", TextType.line().filled(), "What to fill in.");
  private static final PropSpec NAME =
      optional("name", new TextType(0, 40), "What the answer is called in the message.");
  private static final PropSpec HELP =
      optional("help", TextType.line(), "A line below it that explains.");
  private static final PropSpec REQUIRED =
      optional("required", new FlagType(), "Whether it has to be filled in.");

  private FormContracts() {}

  static ComponentContract contactForm() {
    return contract(
        WIDGET,
        "contact-form",
        "Contact form",
        "Name, e-mail address and message, sent to the owner.",
        hints("owners who have somewhere to receive messages", "owners who only take calls"),
        List.of(
            variant("beside", "The heading beside the form."),
            variant("stacked", "The form below the heading.")),
        TITLE,
        INTRO,
        SEND_TO,
        BUTTON,
        optional("phone", new FlagType(), "Whether it asks for a telephone number, too."),
        CONSENT,
        INSTEAD);
  }

  static ComponentContract newsletter() {
    return contract(
        WIDGET,
        "newsletter",
        "Newsletter",
        "One field for an e-mail address and a button.",
        hints("owners who send a newsletter", "owners who do not"),
        List.of(
            variant("band", "A strong panel across the page."), variant("card", "A quiet card.")),
        TITLE,
        INTRO,
        SEND_TO,
        BUTTON,
        CONSENT,
        INSTEAD);
  }

  static ComponentContract booking() {
    return contract(
        WIDGET,
        "booking",
        "Booking",
        "A request for a day and an hour.",
        hints("restaurants, salons and practices", "things that need no appointment"),
        List.of(
            variant("beside", "The heading beside the form."),
            variant("stacked", "The form below the heading.")),
        TITLE,
        INTRO,
        SEND_TO,
        BUTTON,
        optional(
            "services", ListType.of(TextType.line(), 30), "What there is to choose from, if any."),
        optional("people", new FlagType(), "Whether it asks for how many people."),
        CONSENT,
        INSTEAD);
  }

  static ComponentContract form() {
    return contract(
        WIDGET,
        "form",
        "Form",
        "Fields of one's own choice with a button.",
        hints("questions that no other form asks", "plain messages, which contact-form takes"),
        List.of(),
        optional("title", TextType.line(), "The heading of the form."),
        INTRO,
        SEND_TO,
        BUTTON,
        INSTEAD,
        Specs.slot("The fields, and what stands between them."));
  }

  static ComponentContract textField() {
    return contract(
        ELEMENT,
        "text-field",
        "Text field",
        "One line to fill in.",
        hints("names, addresses and numbers in a form", "long answers"),
        List.of(),
        LABEL,
        optional(
            "kind",
            ChoiceType.of(
                "text",
                "name",
                "email",
                "tel",
                "organization",
                "address",
                "url",
                "number",
                "date",
                "time"),
            "What is filled in, so that browsers can help."),
        NAME,
        HELP,
        REQUIRED);
  }

  static ComponentContract textArea() {
    return contract(
        ELEMENT,
        "text-area",
        "Text area",
        "Several lines to fill in.",
        hints("messages and wishes in a form", "single words"),
        List.of(),
        LABEL,
        NAME,
        HELP,
        REQUIRED);
  }

  static ComponentContract selectField() {
    return contract(
        ELEMENT,
        "select-field",
        "Choice",
        "One of several answers to choose.",
        hints("three to fifteen known answers in a form", "yes or no"),
        List.of(),
        LABEL,
        optional("options", ListType.of(TextType.line(), 60), "The answers."),
        NAME,
        HELP,
        REQUIRED);
  }

  static ComponentContract checkboxField() {
    return contract(
        ELEMENT,
        "checkbox-field",
        "Checkbox",
        "A box to tick.",
        hints("consent and wishes in a form", "answers that exclude each other"),
        List.of(),
        LABEL,
        NAME,
        HELP,
        REQUIRED);
  }
}
