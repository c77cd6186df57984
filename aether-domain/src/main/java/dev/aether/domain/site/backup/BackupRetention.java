package dev.aether.domain.site.backup;

import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Limit;
import dev.aether.domain.shared.Problem;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many backups of one site a tier keeps of each kind, and which of them go.
 *
 * <p>The system deletes what expired, and of its own backups the oldest beyond the number. What the
 * owner made by hand stays until it expires or he deletes it: when his places are taken, one more
 * is refused instead.
 */
public final class BackupRetention {
  private static final Comparator<Backup> NEWEST_FIRST =
      Comparator.comparing(Backup::createdAt)
          .thenComparing(backup -> backup.id().value())
          .reversed();

  private BackupRetention() {}

  public static Limit limitOf(Tier tier, BackupKind kind) {
    return switch (kind) {
      case MANUAL ->
          switch (tier) {
            case FREE -> Limit.of(1);
            case STARTER -> Limit.of(5);
            case PRO -> Limit.of(25);
            case BUSINESS -> Limit.of(100);
          };
      case AUTO ->
          switch (tier) {
            case FREE -> Limit.of(1);
            case STARTER -> Limit.of(7);
            case PRO, BUSINESS -> Limit.of(30);
          };
      case PRE_DEPLOY ->
          switch (tier) {
            case FREE -> Limit.of(1);
            case STARTER -> Limit.of(3);
            case PRO, BUSINESS -> Limit.of(10);
          };
    };
  }

  /**
   * What to delete of one site's backups, oldest first; never the newest of all, even where it
   * expired.
   */
  public static List<Backup> delete(Collection<Backup> backups, Tier tier, Instant now) {
    List<Backup> newestFirst = backups.stream().sorted(NEWEST_FIRST).toList();
    List<Backup> current = newestFirst.stream().filter(backup -> !backup.isExpired(now)).toList();
    Stream<Backup> expired = newestFirst.stream().filter(backup -> backup.isExpired(now));
    Stream<Backup> surplus =
        Stream.of(BackupKind.AUTO, BackupKind.PRE_DEPLOY)
            .flatMap(kind -> beyond(limitOf(tier, kind), ofKind(current, kind)));
    return Stream.concat(expired, surplus)
        .filter(backup -> !backup.equals(newestFirst.get(0)))
        .sorted(NEWEST_FIRST.reversed())
        .toList();
  }

  /**
   * Refuses with {@link ErrorCode#SUB_LIMIT_EXCEEDED} when a site has as many backups made by hand
   * as the tier keeps; expired ones do not count.
   */
  public static void requireRoomForManual(Collection<Backup> backups, Tier tier, Instant now) {
    Limit limit = limitOf(tier, BackupKind.MANUAL);
    List<Backup> current = backups.stream().filter(backup -> !backup.isExpired(now)).toList();
    long used = ofKind(current, BackupKind.MANUAL).size();
    if (!limit.admits(used)) {
      throw new Problem(
              ErrorCode.SUB_LIMIT_EXCEEDED,
              "The site has as many backups as the plan keeps; delete one first.",
              Map.of("limit", limit.toEdge(), "used", used))
          .asException();
    }
  }

  private static Stream<Backup> beyond(Limit limit, List<Backup> newestFirst) {
    return IntStream.range(0, newestFirst.size())
        .filter(rank -> !limit.admits(rank))
        .mapToObj(newestFirst::get);
  }

  private static List<Backup> ofKind(List<Backup> backups, BackupKind kind) {
    return backups.stream().filter(backup -> backup.kind() == kind).toList();
  }
}
