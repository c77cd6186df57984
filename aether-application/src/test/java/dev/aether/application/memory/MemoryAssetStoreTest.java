package dev.aether.application.memory;

import dev.aether.application.asset.AssetStore;
import dev.aether.application.contract.AssetStoreContract;

class MemoryAssetStoreTest implements AssetStoreContract {
  private final AssetStore store = new MemoryAssetStore();

  @Override
  public AssetStore store() {
    return store;
  }
}
