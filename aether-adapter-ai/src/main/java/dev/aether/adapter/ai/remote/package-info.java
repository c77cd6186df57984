/**
 * Models of providers behind the ports of composing and improving.
 *
 * <p>A question consists of a task, which is ours, a catalog of what there is, and data, which is
 * somebody's; the answer has the form of a JSON schema. Invariants: an answer becomes something
 * only through the domain's strict readers and repairs; a model is told what is wrong at most
 * twice; a link to outside is kept only where the owner wrote it himself; everything together ends
 * by one deadline.
 */
package dev.aether.adapter.ai.remote;
