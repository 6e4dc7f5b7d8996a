package jp.madoguchi.protocol;

/** How a card signs; read from its certificate, never assumed. */
public enum SignatureAlgorithm {
    RS256
}
