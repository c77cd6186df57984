package dev.aether.adapter.http.server.shared;

/** Which page of how many a list is. */
public record Pagination(int page, int limit, long total, long totalPages) {
  public static Pagination of(int page, int limit, long total) {
    return new Pagination(page, limit, total, (total + limit - 1) / limit);
  }
}
