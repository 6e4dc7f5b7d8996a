package jp.madoguchi.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.config.CertificateKind;

/** What the centre answers to an opened session; the kiosk's view with both endpoints is {@link CentreSession}. */
public record SessionAnswer(
        UUID sessionId,
        Purpose purpose,
        Bytes challenge,
        Instant challengeExpiresAt,
        Instant serverTime,
        AppVersion minAppVersion,
        Set<SecretName> resets,
        List<CertificateKind> kinds) {
    public SessionAnswer {
        if (challenge.length() != 32) {
            throw new IllegalArgumentException("a challenge has 32 bytes");
        }
        resets = Set.copyOf(resets);
        kinds = List.copyOf(kinds);
    }
}
