/**
 * What all routes share: the server, strict JSON, and one shape for every error.
 *
 * <p>Invariants: nobody sees a stack trace, SQL or a path; a body is read strictly or refused; what
 * is not a route is an error in the same shape.
 */
package dev.aether.adapter.http.server.shared;
