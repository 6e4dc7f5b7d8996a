package jp.madoguchi.session;

import jp.madoguchi.protocol.AuthenticatedSession;

/** Somebody who has signed in: their card, and the centre's session for the task at hand. Holds no name. */
public record Resident(CardFacts card, AuthenticatedSession session) {}
