package jp.madoguchi.session.procedure;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.madoguchi.card.CardException;
import jp.madoguchi.card.PinCheck;
import jp.madoguchi.card.Secret;
import jp.madoguchi.card.jpki.JpkiKey;
import jp.madoguchi.card.jpki.SignatureCertificate;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.CardFacts;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.Progress;

/** The card checks the signature password, and then shows the signature certificate, of which only the dates are kept. */
public record ReadSignatureCertificate(ProcedureId id, CardFacts facts, Secret typed) implements Effect {
    @Override
    public List<Secret> secrets() {
        return List.of(typed);
    }

    @Override
    public Answer perform(Devices devices, Consumer<Progress> report) {
        try (typed) {
            PinCheck check = Verification.perform(devices, facts, JpkiKey.SIGNATURE, typed);
            return check instanceof PinCheck.Verified ? read(devices) : Answer.ofWrongSecret(check);
        } catch (CardException e) {
            return Failures.answer(e);
        }
    }

    /** The card is let go, and with it the password, while its holder reads. A right entry brings all tries back; a card that hides the certificate even now has dropped the password. */
    private Answer read(Devices devices) throws CardException {
        Optional<SignatureCertificate> read = facts.application().readSignatureCertificate();
        facts.connection().release();
        return read.<Answer>map(certificate -> new Answer.CardChecked(CheckCard.report(
                                facts.withTries(
                                        JpkiKey.SIGNATURE,
                                        facts.policy(JpkiKey.SIGNATURE).fullCounter()),
                                devices)
                        .withSignature(CertificateStanding.of(certificate, devices.authorities()))))
                .orElseGet(() -> new Answer.Failed(FailureCode.CARD_DROPPED_PIN));
    }
}
