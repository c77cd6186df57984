package dev.aether.application.deployment;

import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.render.SiteBundle;
import java.util.function.Consumer;

/**
 * Who keeps the files of deployments for visitors: the servers themselves, or a provider. Slow as
 * disks and networks are: never asked inside a unit of work.
 */
public interface Hosting {

  /**
   * Stores what a deployment built so that it can be shown. What is there already is not sent
   * again, and repeating it changes nothing. UPSTREAM {@code DEPLOY_FAILED} where the host refuses
   * it or cannot take it now, {@code DEPLOY_TIMEOUT} where it takes too long; visitors meet what
   * they met before.
   *
   * @param progress is told each step in a sentence for the owner
   */
  Hosted store(Deployment deployment, SiteBundle bundle, Consumer<String> progress);

  /**
   * Has visitors meet this and nothing else of the site, from now on; repeating it changes nothing.
   * False where the host cannot show the deployment, since it does not have it any more: it has to
   * be stored again. UPSTREAM as above, and then they may meet what they met before.
   */
  boolean show(Showing showing);
}
