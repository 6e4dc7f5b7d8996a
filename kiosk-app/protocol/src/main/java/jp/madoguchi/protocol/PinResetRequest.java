package jp.madoguchi.protocol;

import java.util.Set;

/** Asks to reset a secret of the authenticated card; the kiosk names no card. */
public record PinResetRequest(SecretName target, Set<PinReset.Scheme> schemes) {
    public PinResetRequest {
        schemes = Set.copyOf(schemes);
    }
}
