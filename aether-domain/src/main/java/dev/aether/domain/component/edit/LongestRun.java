package dev.aether.domain.component.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** The longest increasing subsequence (patience sorting): what is in order already. */
public final class LongestRun {
  private LongestRun() {}

  /** Some of {@code items}, as many as possible, whose ranks, all different, increase. */
  public static <T> Set<T> of(List<T> items, ToIntFunction<T> rank) {
    int[] ranks = items.stream().mapToInt(rank).toArray();
    int[] before = new int[ranks.length];
    int[] ends = new int[ranks.length];
    int longest = 0;
    for (int i = 0; i < ranks.length; i++) {
      int pile = pileFor(ranks, ends, longest, ranks[i]);
      before[i] = pile == 0 ? -1 : ends[pile - 1];
      ends[pile] = i;
      longest = Math.max(longest, pile + 1);
    }
    Set<T> run = new HashSet<>();
    for (int i = longest == 0 ? -1 : ends[longest - 1]; i >= 0; i = before[i]) {
      run.add(items.get(i));
    }
    return run;
  }

  /** How many runs end lower than {@code rank}. */
  private static int pileFor(int[] ranks, int[] ends, int longest, int rank) {
    int low = 0;
    int high = longest;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranks[ends[middle]] < rank) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
