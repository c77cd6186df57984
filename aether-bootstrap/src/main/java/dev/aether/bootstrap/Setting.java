package dev.aether.bootstrap;

import java.util.Arrays;
import java.util.Optional;

/** Every setting: its environment variable, its default and what it means. */
enum Setting {
  DATABASE_URL(
      "",
      "PostgreSQL to use, as jdbc:postgresql://… or postgres://user:password@host/db, 15.14 or"
          + " newer; its user owns the schema and may create roles. Empty: the embedded one."),
  DATA_DIR("data", "Folder of the embedded PostgreSQL and of generated secrets."),
  ASSETS_DIR(
      "",
      "Folder of uploaded images, the same for all servers of a database. Empty: assets in DATA_DIR."),
  FILES_DIR(
      "",
      "Folder of sites' files, the same for all servers of a database. Empty: files in DATA_DIR."),
  S3_BUCKET(
      "",
      "Bucket of a store that speaks S3, for what would else be in ASSETS_DIR and FILES_DIR. Empty:"
          + " these folders."),
  S3_ENDPOINT(
      "",
      "Where the store is, such as https://minio.example:9000. Empty: Amazon's own in S3_REGION."),
  S3_REGION("us-east-1", "Region of the bucket; many stores but Amazon's take any."),
  S3_PREFIX("", "What the keys of all objects begin with, such as aether/live."),
  S3_ACCESS_KEY(
      "", "The key that reads, writes, lists and removes there; required with S3_BUCKET."),
  S3_SECRET_KEY("", "Its secret; never sent and never logged."),
  S3_PATH_STYLE(
      "",
      "true: the bucket is named in the path, false: in the host. Empty: true with S3_ENDPOINT, or"
          + " else false."),
  HOSTING("built-in", "Who serves visitors of sites: built-in, which is these servers, or vercel."),
  VERCEL_TOKEN("", "The token that Vercel gave; required with HOSTING=vercel, never logged."),
  VERCEL_TEAM(
      "", "The team whose projects sites become, as its id (team_…) or its name in addresses."),
  VERCEL_URL("https://api.vercel.com", "Where Vercel's API is."),
  HOST("127.0.0.1", "Address to listen on."),
  PORT("8080", "Port to listen on; 0 for a free one, which is also what 'try' does by default."),
  PUBLIC_URL("", "How the server is reached from outside. Empty: http://HOST:PORT."),
  BASE_DOMAIN("", "Sites are also served at <slug>.BASE_DOMAIN. Empty: only at /s/<slug>/."),
  DOMAIN_TARGET(
      "",
      "Host that owners point their own domains to (CNAME). Empty: the host of PUBLIC_URL, if it is"
          + " a name; Vercel's with HOSTING=vercel."),
  DOMAIN_ADDRESSES(
      "",
      "IPv4 and IPv6 addresses of that host, separated by commas, for domains that cannot have a"
          + " CNAME. Empty: their owners are told none; Vercel's with HOSTING=vercel."),
  DNS_SERVER(
      "",
      "DNS server that is asked for proofs of domains, as address or address:port. Empty: those of"
          + " the operating system."),
  JWT_SECRET(
      "",
      "Signs access tokens, 32 bytes or more. Empty: generated and kept in DATA_DIR; required with"
          + " DATABASE_URL."),
  ISSUER(
      "",
      "Another issuer whose tokens are taken, as they name him in 'iss', such as"
          + " https://project.supabase.co/auth/v1. Empty: none."),
  ISSUER_KEYS(
      "",
      "Where he publishes his keys (JWKS), https:// or on this machine; or else ISSUER_SECRET."),
  ISSUER_ALGORITHM("ES256", "How he signs with these keys, ES256 or RS256."),
  ISSUER_SECRET("", "The secret that he signs with, HS256, 32 bytes or more."),
  CORS_ORIGINS("", "Origins whose pages may call the API, separated by commas. Empty: none."),
  PROXIES("0", "Proxies of yours in front, each of which adds to X-Forwarded-For; 0 to 9."),
  POOL_SIZE("10", "Connections to PostgreSQL for requests and jobs, 1 to 200."),
  WORKERS("2", "Jobs that run at the same time on this node, 1 to 64."),
  BCRYPT_COST("10", "Slowness of password hashing, 4 to 16; each step doubles it."),
  AI_PROVIDER(
      "built-in",
      "Who composes: built-in, openai, anthropic, ollama or openai-compatible (vLLM, llama.cpp, …)."),
  AI_MODEL("", "The model, as its provider calls it; required unless built-in."),
  AI_KEY("", "The key that its provider gave; never logged."),
  AI_URL(
      "",
      "Where it is, up to /v1 where there is one; https://, or http:// on this machine and in private"
          + " networks. Empty: the provider's own, for ollama port 11434 here."),
  AI_DEADLINE("30", "Seconds that one piece of work may take with everything, 1 to 50."),
  AI_FALLBACK("true", "Whether the built-in composer does what the model fails at."),
  AI_PRICE(
      "",
      "US dollars for a million tokens read and written, such as 0.15/0.60, or free. Empty: the price"
          + " that the database has; without any the server does not start."),
  AI_IMAGE_MODEL(
      "",
      "The provider's model for images, with openai and openai-compatible. Empty: none, and who asks"
          + " for an image is told so."),
  AI_IMAGE_PRICE("", "US dollars for an image, such as 0.04; as AI_PRICE.");

  private static final String PREFIX = "AETHER_";

  private final String absent;
  private final String meaning;

  Setting(String absent, String meaning) {
    this.absent = absent;
    this.meaning = meaning;
  }

  /** The environment variable. */
  String variable() {
    return PREFIX + name();
  }

  /** The default, empty for none. */
  String absent() {
    return absent;
  }

  String meaning() {
    return meaning;
  }

  static boolean isOurs(String variable) {
    return variable.startsWith(PREFIX);
  }

  static Optional<Setting> of(String variable) {
    return Arrays.stream(values()).filter(s -> s.variable().equals(variable)).findFirst();
  }
}
