package dev.aether.application.deployment.visit;

import dev.aether.domain.site.SiteId;
import java.time.LocalDate;

/**
 * Somebody who looked at a site on a day.
 *
 * @param day in UTC
 * @param mark tells him from others, on that site and day only
 */
public record VisitorOfDay(SiteId site, LocalDate day, long mark) {}
