package jp.madoguchi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** JSON Web Signature in flattened JSON (RFC 7515, 7.2.2); ES256 by a pinned key that {@code kid} names. */
public record FlattenedJws(@JsonProperty("protected") Bytes header, Bytes payload, Bytes signature) {}
