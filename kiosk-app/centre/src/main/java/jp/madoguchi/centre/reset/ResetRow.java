package jp.madoguchi.centre.reset;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.PinReset;
import jp.madoguchi.protocol.ResetState;
import jp.madoguchi.protocol.SecretName;
import jp.madoguchi.protocol.Sha256;

/** A reset as the database holds it; what stands in it of keys and secrets is sealed by the security module. Public because Jdbi makes it. */
public record ResetRow(
        UUID resetId,
        UUID reservationId,
        UUID sessionId,
        Sha256 subject,
        SecretName target,
        PinReset.Mode mode,
        ResetState state,
        Position position,
        int lastStep,
        Optional<Bytes> sealedKey,
        Optional<Bytes> sealedSecret,
        Optional<Bytes> hostChallenge,
        Optional<Bytes> channel,
        boolean running,
        Instant expiresAt) {

    /** Whether a command that changes the card is on its way, so that its answer counts even in a retired session. */
    boolean isScriptSent() {
        return state == ResetState.SCRIPT_SENT;
    }
}
