package dev.aether.application.deployment;

import dev.aether.domain.deployment.BuildLog;
import dev.aether.domain.deployment.DeploymentFailure;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.DeploymentStatus;
import dev.aether.domain.deployment.DeploymentStep;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.Slug;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A deployment for reading.
 *
 * @param buildTime from the start of the work to its end; empty until it ended
 */
public record DeploymentView(
    DeploymentId id,
    SiteId site,
    Slug slug,
    Environment environment,
    int sequence,
    DeploymentStatus status,
    Instant createdAt,
    Optional<Duration> buildTime,
    Optional<DeploymentFailure> failure,
    DeploymentStep step,
    BuildLog log) {}
