package dev.aether.adapter.http.server.asset;

import dev.aether.adapter.http.server.shared.Pagination;
import dev.aether.application.asset.Assets;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetCopy;
import java.net.URI;
import java.util.List;

/**
 * An image as its owner sees it.
 *
 * @param bytes how many are stored, and counted; not those that were sent
 * @param url where anybody gets it
 */
record AssetJson(
    String assetId,
    String name,
    String alt,
    String mediaType,
    long bytes,
    int width,
    int height,
    String sha256,
    String url,
    List<Size> sizes,
    String createdAt) {

  static AssetJson of(Asset asset, URI server) {
    return new AssetJson(
        asset.id().toString(),
        asset.label().name(),
        asset.label().alt(),
        asset.file().format().mediaType(),
        asset.bytes(),
        asset.size().width(),
        asset.size().height(),
        asset.file().sha256().hex(),
        server + asset.file().path(),
        asset.copies().stream().map(copy -> Size.of(copy, server)).toList(),
        asset.createdAt().toString());
  }

  /** A copy with fewer pixels. */
  record Size(int width, int height, long bytes, String url) {
    static Size of(AssetCopy copy, URI server) {
      return new Size(
          copy.size().width(), copy.size().height(), copy.bytes(), server + copy.file().path());
    }
  }

  /** One page of them. */
  record Page(List<AssetJson> assets, Pagination pagination) {
    static Page of(Assets.Page found, PageRequest page, URI server) {
      return new Page(
          found.assets().stream().map(asset -> AssetJson.of(asset, server)).toList(),
          Pagination.of(page.page(), page.limit(), found.total()));
    }
  }
}
