package jp.madoguchi.protocol;

import java.time.Instant;

/**
 * A session in which the card has signed in.
 *
 * @param subject hash of the user authentication certificate; everything issued or reset here is bound to it
 */
public record AuthenticatedSession(
        CentreSession session, Sha256 subject, Instant sessionExpiresAt, Instant certificateNotAfter) {}
