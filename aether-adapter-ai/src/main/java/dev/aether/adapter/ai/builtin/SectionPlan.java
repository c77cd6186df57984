package dev.aether.adapter.ai.builtin;

import dev.aether.domain.component.standard.StandardComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which sections a page has between its hero and its footer, in order. */
final class SectionPlan {
  private static final int MOST = 6;

  private SectionPlan() {}

  /** The family's sections with the wished ones; closing sections stay at the end. */
  static List<StandardComponent> of(Family family, Set<StandardComponent> wished) {
    List<StandardComponent> plan = new ArrayList<>(family.sections());
    for (StandardComponent section : wished) {
      if (!plan.contains(section)) {
        plan.add(placeOf(section, plan), section);
      }
    }
    for (int i = plan.size() - 1; i > 0 && plan.size() > MOST; i--) {
      if (!wished.contains(plan.get(i)) && plan.get(i) != StandardComponent.CONTACT) {
        plan.remove(i);
      }
    }
    for (int i = plan.size() - 1; i > 0 && plan.size() > MOST; i--) {
      if (plan.get(i) != StandardComponent.CONTACT) {
        plan.remove(i);
      }
    }
    return plan;
  }

  private static int placeOf(StandardComponent section, List<StandardComponent> plan) {
    if (section == StandardComponent.CONTACT) {
      return plan.size();
    }
    boolean closing = section == StandardComponent.FAQ || section == StandardComponent.CTA;
    int contact = plan.indexOf(StandardComponent.CONTACT);
    int end = contact < 0 ? plan.size() : contact;
    return closing ? end : Math.min(1, end);
  }
}
