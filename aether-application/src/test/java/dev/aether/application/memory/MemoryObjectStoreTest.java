package dev.aether.application.memory;

import dev.aether.application.contract.ObjectStoreContract;
import dev.aether.application.shared.ObjectStore;

class MemoryObjectStoreTest implements ObjectStoreContract {
  private final ObjectStore store = new MemoryObjectStore();

  @Override
  public ObjectStore store() {
    return store;
  }
}
