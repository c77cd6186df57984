package dev.aether.adapter.ai.builtin;

import dev.aether.domain.component.ComponentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which sections a page has between its hero and its footer, in order. */
final class SectionPlan {
  private static final int MOST = 6;

  private SectionPlan() {}

  /** The family's sections with the wished ones; closing sections stay at the end. */
  static List<ComponentType> of(Family family, Set<ComponentType> wished) {
    List<ComponentType> plan = new ArrayList<>(family.sections());
    for (ComponentType section : wished) {
      if (!plan.contains(section)) {
        plan.add(placeOf(section, plan), section);
      }
    }
    for (int i = plan.size() - 1; i > 0 && plan.size() > MOST; i--) {
      if (!wished.contains(plan.get(i)) && plan.get(i) != ComponentType.CONTACT) {
        plan.remove(i);
      }
    }
    return plan;
  }

  private static int placeOf(ComponentType section, List<ComponentType> plan) {
    if (section == ComponentType.CONTACT) {
      return plan.size();
    }
    boolean closing = section == ComponentType.FAQ || section == ComponentType.CTA;
    int contact = plan.indexOf(ComponentType.CONTACT);
    int end = contact < 0 ? plan.size() : contact;
    return closing ? end : Math.min(1, end);
  }
}
