package dev.aether.adapter.ai.builtin;

import java.util.ArrayList;
import java.util.List;

/** What a reader has gathered so far, in one place while sentence follows sentence. */
final class Notes {
  String subject = "";
  String told = "";
  String audience = "";
  String setting = "";
  String with = "";

  final List<String> deeds = new ArrayList<>();

  /** Deeds that the told sentence says already. */
  final List<String> toldDeeds = new ArrayList<>();

  final List<String> offers = new ArrayList<>();
  final List<String> extras = new ArrayList<>();
  final List<String> invitations = new ArrayList<>();

  /** The facts where the first sentence is kept as it was said, and so needs no retelling. */
  Facts retold() {
    List<String> others = deeds.stream().filter(deed -> !toldDeeds.contains(deed)).toList();
    List<String> scenes = invitations.stream().filter(scene -> !told.contains(scene)).toList();
    return new Facts(told, others, offers, List.of(), scenes, "", "", "");
  }

  void setting(String phrase) {
    if (setting.isEmpty() && phrase.length() <= 50) {
      setting = phrase;
    }
  }

  void with(String phrase) {
    with = with.isEmpty() ? phrase : with;
  }

  /** What it is about belongs to what it is: "blog about slow travel". */
  void topic(String phrase) {
    if (!subject.isEmpty()
        && !subject.contains(" about ")
        && subject.length() + phrase.length() < 72) {
      subject = subject + " about " + phrase;
      offers.addAll(Offers.ofList(phrase));
    }
  }

  Facts facts() {
    return new Facts("", deeds, offers, extras, invitations, setting, with, audience);
  }

  void subject(String phrase) {
    if (subject.isEmpty() && phrase.length() <= 80) {
      subject = phrase;
    }
  }
}
