package jp.madoguchi.centre.call;

import jp.madoguchi.protocol.Sha256;

/** The terminal at the other end of the connection, as its client certificate names it. */
public record Terminal(String id, Sha256 spkiSha256) {}
