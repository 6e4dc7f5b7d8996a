package jp.madoguchi.session.twin;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.BindingException;
import jp.madoguchi.protocol.Bytes;
import jp.madoguchi.protocol.CentreTrust;
import jp.madoguchi.protocol.FlattenedJws;
import jp.madoguchi.protocol.Jws;
import jp.madoguchi.protocol.PinReset;
import jp.madoguchi.protocol.PinReset.Mode;
import jp.madoguchi.protocol.RelayAnswer;
import jp.madoguchi.protocol.RelayStep;
import jp.madoguchi.protocol.ResetSecret;
import jp.madoguchi.protocol.ResetState;
import jp.madoguchi.protocol.SecretKeyStatement;
import jp.madoguchi.protocol.SecretName;

/** The centre's half of a reset, reduced to a list of what it says next. */
public final class ResetDesk {
    private static final UUID RESET = UUID.fromString("01a1f11a-7388-7357-94ba-c9b3b03b7dd1");
    private static final UUID RESERVATION = UUID.fromString("01a1f11a-7b58-77f0-a8a7-4c2f766bbd01");

    private final KeyPair statementKey = Keys.p256();
    private final KeyPair secretKey = Keys.p256();
    private final Deque<Mode> modes = new ArrayDeque<>();
    private final Deque<RelayAnswer> answers = new ArrayDeque<>();
    private final List<RelayStep> steps = new ArrayList<>();
    private String newSecret = "";

    /** The next reset is opened like this; without a word, as a plain one. */
    public ResetDesk opens(Mode mode) {
        modes.add(mode);
        return this;
    }

    /** The next command, in hexadecimal digits. */
    public ResetDesk says(String command) {
        byte[] bytes = HexFormat.of().parseHex(command);
        answers.add(new RelayAnswer.Command(answers.size() + 1, Bytes.of(bytes)));
        return this;
    }

    public ResetDesk says(RelayAnswer answer) {
        answers.add(answer);
        return this;
    }

    public ResetDesk ends(ResetState state) {
        return says(new RelayAnswer.Finished(0, state, Optional.empty()));
    }

    public ResetDesk reconciles(RelayAnswer.Reconciliation found) {
        return says(new RelayAnswer.Finished(0, ResetState.RECONCILED, Optional.of(found)));
    }

    /** What the kiosk handed over, in order. */
    public List<RelayStep> steps() {
        return List.copyOf(steps);
    }

    /** The new password as it arrived, without its padding. */
    public String newSecret() {
        return newSecret;
    }

    ECPublicKey statementKey() {
        return (ECPublicKey) statementKey.getPublic();
    }

    PinReset open(AuthenticatedSession session, SecretName target) {
        Mode mode = modes.isEmpty() ? Mode.RESET : modes.remove();
        return new PinReset(
                RESET,
                RESERVATION,
                target,
                mode,
                PinReset.Scheme.SCP03_RESET_V1,
                mode == Mode.RESET ? ResetState.AUTHORISED : ResetState.UNKNOWN,
                16,
                Samples.NOW.plusSeconds(300),
                mode == Mode.RESET ? Optional.of(statement(session, target)) : Optional.empty());
    }

    private FlattenedJws statement(AuthenticatedSession session, SecretName target) {
        var statement = new SecretKeyStatement(
                session.session().sessionId(),
                RESET,
                RESERVATION,
                target,
                ResetSecret.publicKey(key()),
                Samples.NOW.plusSeconds(300));
        return Jws.sign(statement, CentreTrust.statementKid(), (ECPrivateKey) statementKey.getPrivate());
    }

    private ECKey key() {
        return new ECKey.Builder(Curve.P_256, (ECPublicKey) secretKey.getPublic())
                .privateKey((ECPrivateKey) secretKey.getPrivate())
                .build();
    }

    RelayAnswer step(AuthenticatedSession session, int n, RelayStep step) {
        steps.add(step);
        if (steps.size() > 1 && n == 1 && !(step instanceof RelayStep.StartReset)) {
            throw new AssertionError("step 1 starts");
        }
        if (step instanceof RelayStep.StartReset start) {
            newSecret = decrypt(session, start);
        }
        return answers.remove();
    }

    private String decrypt(AuthenticatedSession session, RelayStep.StartReset start) {
        var context = new ResetSecret.Context(
                session.session().sessionId(),
                RESET,
                RESERVATION,
                session.subject(),
                session.session().purpose());
        try {
            byte[] padded = ResetSecret.decrypt(start.newSecret(), context, key());
            return new String(padded, StandardCharsets.US_ASCII).replace("\0", "");
        } catch (BindingException e) {
            throw new AssertionError(e);
        }
    }
}
