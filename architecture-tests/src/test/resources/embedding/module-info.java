module example {
  requires dev.aether.domain;
}
