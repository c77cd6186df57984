package dev.aether.domain.component.repair;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.contract.ComponentContract;
import java.util.List;

/**
 * A node whose settings are right, with what is in it, which may be in the wrong place yet.
 *
 * @param node without children
 * @param pointer where it stood
 */
record Sketch(
    ComponentNode node, ComponentContract contract, String pointer, List<Sketch> children) {}
