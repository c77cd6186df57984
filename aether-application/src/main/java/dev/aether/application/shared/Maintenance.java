package dev.aether.application.shared;

/** What a store needs to have done from time to time, in the system only. */
public interface Maintenance {
  /**
   * Makes room for the coming months and drops what is past its retention; tells how much that was,
   * 0 when done again.
   */
  int turnMonths();

  /** Brings statistics that are kept ready to what is true now. */
  void refreshStatistics();
}
