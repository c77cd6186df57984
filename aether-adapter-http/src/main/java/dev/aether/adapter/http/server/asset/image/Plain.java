package dev.aether.adapter.http.server.asset.image;

import dev.aether.domain.asset.ImageSize;

/**
 * A file with its necessary parts only.
 *
 * @param orientation as EXIF has it, 1 to 8; 1 is upright
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Plain(byte[] bytes, ImageSize size, int orientation) {}
