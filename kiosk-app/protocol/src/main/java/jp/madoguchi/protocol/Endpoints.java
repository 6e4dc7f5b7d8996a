package jp.madoguchi.protocol;

/**
 * The two ends between which a card's signature is good.
 *
 * @param terminalId name in the terminal's client certificate
 * @param terminalSpkiSha256 hash of the terminal's public key (SubjectPublicKeyInfo, DER)
 * @param serverSpkiSha256 hash of the server's public key as the TLS handshake showed it
 */
public record Endpoints(String terminalId, Sha256 terminalSpkiSha256, Sha256 serverSpkiSha256) {}
