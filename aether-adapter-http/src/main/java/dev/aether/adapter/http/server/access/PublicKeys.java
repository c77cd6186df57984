package dev.aether.adapter.http.server.access;

import io.jsonwebtoken.Header;
import io.jsonwebtoken.JwsHeader;
import io.jsonwebtoken.Locator;
import io.jsonwebtoken.UnsupportedJwtException;
import java.security.Key;

/** The public keys of an issuer, by their ids. */
public interface PublicKeys extends Locator<Key> {

  /** The key; refused with an {@link UnsupportedJwtException} where the issuer has none such. */
  Key find(String id);

  @Override
  default Key locate(Header header) {
    if (header instanceof JwsHeader signed && signed.getKeyId() != null) {
      return find(signed.getKeyId());
    }
    throw new UnsupportedJwtException("a token that does not name its key");
  }
}
