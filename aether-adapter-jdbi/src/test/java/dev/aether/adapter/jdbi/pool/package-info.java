/** Many people on few connections: nobody ever meets what another left behind. */
package dev.aether.adapter.jdbi.pool;
