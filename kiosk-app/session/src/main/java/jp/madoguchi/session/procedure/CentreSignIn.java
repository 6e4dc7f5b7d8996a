package jp.madoguchi.session.procedure;

import java.util.Optional;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.jpki.JpkiCertificate;
import jp.madoguchi.card.jpki.SignatureCertificate;
import jp.madoguchi.card.jpki.UserAuthenticationCertificate;
import jp.madoguchi.protocol.AuthenticationText;
import jp.madoguchi.protocol.CardProof;
import jp.madoguchi.protocol.CentreException;
import jp.madoguchi.protocol.CentreSession;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.Sha256;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.Resident;
import jp.madoguchi.session.Task;

/** Opens the centre's session for one task and lets the card, whose PIN is verified, sign its challenge. */
final class CentreSignIn {
    private CentreSignIn() {}

    static Answer perform(Devices devices, Task task, CardFacts facts) {
        UserAuthenticationCertificate certificate = facts.certificate().orElseThrow();
        try {
            CentreSession session = devices.centre().open(purpose(task));
            Answer answer = authenticate(devices, facts, certificate, session);
            if (!(answer instanceof Answer.SignedIn)) {
                close(devices, session);
            }
            return answer;
        } catch (CentreException e) {
            return Failures.answer(e);
        }
    }

    private static Answer authenticate(
            Devices devices, CardFacts facts, UserAuthenticationCertificate certificate, CentreSession session) {
        try {
            Optional<CardProof> proof = session.purpose() == Purpose.RESET_AUTH
                    ? bySignatureKey(facts, certificate, session)
                    : sign(facts, certificate, certificate, session)
                            .map(signature -> CardProof.byAuthKey(certificate.der(), signature));
            if (proof.isEmpty()) {
                return new Answer.PinWanted();
            }
            return new Answer.SignedIn(new Resident(facts, devices.centre().authenticate(session, proof.get())));
        } catch (CardException e) {
            return Failures.answer(e);
        } catch (CentreException e) {
            return Failures.answer(e);
        }
    }

    /** The PIN is what was forgotten, so the signature key proves who asks; its certificate goes to the centre only. */
    private static Optional<CardProof> bySignatureKey(
            CardFacts facts, UserAuthenticationCertificate certificate, CentreSession session) throws CardException {
        Optional<SignatureCertificate> signing = facts.application().readSignatureCertificate();
        if (signing.isEmpty()) {
            return Optional.empty();
        }
        return sign(facts, certificate, signing.get(), session)
                .map(signature ->
                        CardProof.bySignKey(certificate.der(), signing.get().der(), signature));
    }

    /** The text names the card by its user authentication certificate, whichever key signs it. */
    private static Optional<byte[]> sign(
            CardFacts facts, UserAuthenticationCertificate subject, JpkiCertificate signing, CentreSession session)
            throws CardException {
        byte[] text = AuthenticationText.of(
                session, Sha256.of(subject.der()), signing.x509().getSerialNumber());
        return facts.application().sign(signing, text);
    }

    /** A session that isn't needed any more; one that can't be closed ends by itself at its own time. */
    static void close(Devices devices, CentreSession session) {
        try {
            devices.centre().close(session);
        } catch (CentreException e) {
            System.getLogger(CentreSignIn.class.getName())
                    .log(System.Logger.Level.DEBUG, "a session was left to expire: {0}", e.getMessage());
        }
    }

    private static Purpose purpose(Task task) {
        return switch (task) {
            case CERTIFICATE -> Purpose.ISSUE;
            case PASSWORD_RESET -> Purpose.RESET_SIGN;
            case PIN_RESET -> Purpose.RESET_AUTH;
            case CARD_CHECK, SIGNATURE_CHECK, PIN_CHANGE, PASSWORD_CHANGE ->
                throw new IllegalArgumentException(task + " needs no centre");
        };
    }
}
