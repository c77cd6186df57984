package dev.aether.adapter.jdbi.asset;

import dev.aether.domain.account.UserId;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetCopy;
import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.asset.AssetLabel;
import dev.aether.domain.asset.ImageFormat;
import dev.aether.domain.asset.ImageSize;
import dev.aether.domain.shared.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Images as rows, their copies as four arrays of the same length. */
final class AssetRows {
  private AssetRows() {}

  static List<String> hashes(List<AssetCopy> copies) {
    return copies.stream().map(copy -> copy.file().sha256().hex()).toList();
  }

  static List<Long> bytes(List<AssetCopy> copies) {
    return copies.stream().map(AssetCopy::bytes).toList();
  }

  static List<Integer> widths(List<AssetCopy> copies) {
    return copies.stream().map(copy -> copy.size().width()).toList();
  }

  static List<Integer> heights(List<AssetCopy> copies) {
    return copies.stream().map(copy -> copy.size().height()).toList();
  }

  static Asset read(ResultSet row) throws SQLException {
    ImageFormat format = ImageFormat.ofMediaType(row.getString("media_type")).orElseThrow();
    return new Asset(
        new AssetId(row.getObject("id", UUID.class)),
        new UserId(row.getObject("user_id", UUID.class)),
        new AssetFile(new Sha256(row.getString("sha256")), format),
        row.getLong("bytes"),
        new ImageSize(row.getInt("width"), row.getInt("height")),
        new AssetLabel(row.getString("name"), row.getString("alt")),
        copies(row, format),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }

  private static List<AssetCopy> copies(ResultSet row, ImageFormat format) throws SQLException {
    String[] hashes = (String[]) row.getArray("copy_hashes").getArray();
    Long[] bytes = (Long[]) row.getArray("copy_bytes").getArray();
    Integer[] widths = (Integer[]) row.getArray("copy_widths").getArray();
    Integer[] heights = (Integer[]) row.getArray("copy_heights").getArray();
    List<AssetCopy> copies = new ArrayList<>();
    for (int i = 0; i < hashes.length; i++) {
      copies.add(
          new AssetCopy(
              new AssetFile(new Sha256(hashes[i]), format),
              bytes[i],
              new ImageSize(widths[i], heights[i])));
    }
    return copies;
  }
}
