package jp.madoguchi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** JSON Web Encryption in flattened JSON (RFC 7516, 7.2.2): ECDH-ES, A256GCM, no compression. */
public record FlattenedJwe(@JsonProperty("protected") Bytes header, Bytes aad, Bytes iv, Bytes ciphertext, Bytes tag) {}
