package dev.aether.application.component;

import dev.aether.domain.component.contract.Block;
import java.util.Optional;

/** What staff offer in the registry; only they may write here. */
public interface Blocks {

  /** Offers a block; CONFLICT {@code COMP_NAME_TAKEN} where there is this version of it. */
  void add(Block block);

  /** The last version, be it offered or not; empty where there never was one. */
  Optional<Block> latest(String name, String variant);

  /** Offers no version of it any more; whether any was offered. Pages that have it keep it. */
  boolean withdraw(String name, String variant);
}
