/** What every use case may need: new ids, and work that is done later. */
package dev.aether.application.shared;
