package jp.madoguchi.session.check;

import static jp.madoguchi.session.check.CardRule.*;
import static jp.madoguchi.session.check.RuleTable.allBut;
import static jp.madoguchi.session.check.RuleTable.isSilent;
import static jp.madoguchi.session.check.RuleTable.speaks;
import static jp.madoguchi.session.check.SampleCard.ENDED;
import static jp.madoguchi.session.check.SampleCard.IN_RENEWAL;
import static jp.madoguchi.session.check.SampleCard.LATER;
import static jp.madoguchi.session.check.SampleCard.adult;
import static jp.madoguchi.session.check.SampleCard.certificate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import jp.madoguchi.card.jpki.TokenKind;
import jp.madoguchi.session.CertificateReport;
import jp.madoguchi.session.CertificateReport.End;
import jp.madoguchi.session.CertificateReport.Issuer;
import jp.madoguchi.session.CertificateReport.Revocation;
import jp.madoguchi.session.Task;
import jp.madoguchi.session.screen.Text;
import org.junit.jupiter.api.Test;

/** One test a rule that says what to do next, named after its sentence. */
class NextStepRulesTest {
    private static final CertificateReport REVOKED = certificate(LATER, Issuer.KNOWN, Revocation.REVOKED);
    private static final CertificateReport FOREIGN = certificate(LATER, Issuer.UNKNOWN, Revocation.NOT_CHECKED);

    @Test
    void otherTokensAreNotServed() {
        speaks(OTHER_TOKENS_ARE_NOT_SERVED, adult().ofKind(TokenKind.ANDROID).withoutUser());
        speaks(OTHER_TOKENS_ARE_NOT_SERVED, adult().ofKind(TokenKind.UNKNOWN));
        isSilent(OTHER_TOKENS_ARE_NOT_SERVED, adult().ofKind(TokenKind.RESIDENT_REGISTER_CARD));
        isSilent(OTHER_TOKENS_ARE_NOT_SERVED, adult());
    }

    @Test
    void registerCardsAreRenewedNoMore() {
        speaks(REGISTER_CARDS_ARE_RENEWED_NO_MORE, adult().ofKind(TokenKind.RESIDENT_REGISTER_CARD));
        isSilent(REGISTER_CARDS_ARE_RENEWED_NO_MORE, adult());
    }

    @Test
    void twoBlockedSecretsNeedTheCounter() {
        speaks(TWO_BLOCKED_SECRETS_NEED_THE_COUNTER, adult().pin(0).password(0));
        isSilent(TWO_BLOCKED_SECRETS_NEED_THE_COUNTER, adult().pin(0).password(1));
        isSilent(PIN_IS_RESET_AT_THE_COUNTER, adult().pin(0).password(0));
        isSilent(PASSWORD_IS_RESET_AT_THE_COUNTER, adult().pin(0).password(0));
    }

    @Test
    void aPinIsResetHereWithThePasswordWhereTheOperatorOffersIt() {
        speaks(PIN_IS_RESET_WITH_THE_PASSWORD, adult().pin(0));
        speaks(PIN_IS_RESET_WITH_THE_PASSWORD, adult().pin(1));
        isSilent(PIN_IS_RESET_WITH_THE_PASSWORD, adult().pin(0), allBut(Task.PIN_RESET));
        isSilent(PIN_IS_RESET_WITH_THE_PASSWORD, adult().pin(0).password(0));
        isSilent(PIN_IS_RESET_WITH_THE_PASSWORD, adult().pin(0).withoutSignature());
    }

    @Test
    void aPinThatCannotBeResetHereIsResetAtTheCounter() {
        speaks(PIN_IS_RESET_AT_THE_COUNTER, adult().pin(0), allBut(Task.PIN_RESET));
        speaks(PIN_IS_RESET_AT_THE_COUNTER, adult().pin(0).withoutSignature());
        speaks(PIN_IS_RESET_AT_THE_COUNTER, adult().pin(1).user(certificate(ENDED)));
        isSilent(PIN_IS_RESET_AT_THE_COUNTER, adult().pin(0));
        isSilent(PIN_IS_RESET_AT_THE_COUNTER, adult().pin(2), Set.of());
    }

    @Test
    void aPasswordIsResetHereWithThePin() {
        speaks(PASSWORD_IS_RESET_WITH_THE_PIN, adult().password(0));
        speaks(PASSWORD_IS_RESET_WITH_THE_PIN, adult().password(1));
        isSilent(PASSWORD_IS_RESET_WITH_THE_PIN, adult().password(0), allBut(Task.PASSWORD_RESET));
        isSilent(PASSWORD_IS_RESET_WITH_THE_PIN, adult().password(0).user(certificate(ENDED)));
        isSilent(PASSWORD_IS_RESET_WITH_THE_PIN, adult().password(2));
    }

    @Test
    void aPasswordThatCannotBeResetHereIsResetAtTheCounter() {
        speaks(PASSWORD_IS_RESET_AT_THE_COUNTER, adult().password(0), allBut(Task.PASSWORD_RESET));
        speaks(PASSWORD_IS_RESET_AT_THE_COUNTER, adult().password(1).pin(0));
        isSilent(PASSWORD_IS_RESET_AT_THE_COUNTER, adult().password(0));
    }

    @Test
    void faceAuthenticationCardsHaveNoPin() {
        speaks(FACE_AUTHENTICATION_CARDS_HAVE_NO_PIN, adult().pin(0).withoutSignature());
        isSilent(FACE_AUTHENTICATION_CARDS_HAVE_NO_PIN, adult().pin(0));
        isSilent(FACE_AUTHENTICATION_CARDS_HAVE_NO_PIN, adult().withoutSignature());
    }

    @Test
    void revokedCertificatesAreIssuedAnew() {
        speaks(REVOKED_CERTIFICATES_ARE_ISSUED_ANEW, adult().user(REVOKED));
        isSilent(REVOKED_CERTIFICATES_ARE_ISSUED_ANEW, adult());
        isSilent(ENDED_CERTIFICATES_ARE_ISSUED_ANEW, adult().user(REVOKED));
    }

    @Test
    void cardsAndStaysAreRenewedFirst() {
        speaks(CARDS_AND_STAYS_ARE_RENEWED_FIRST, adult().user(certificate(IN_RENEWAL, End.SHORTENED)));
        speaks(CARDS_AND_STAYS_ARE_RENEWED_FIRST, adult().signature(certificate(ENDED, End.SHORTENED)));
        isSilent(CARDS_AND_STAYS_ARE_RENEWED_FIRST, adult().user(certificate(LATER, End.SHORTENED)));
        isSilent(CARDS_AND_STAYS_ARE_RENEWED_FIRST, adult().user(certificate(IN_RENEWAL)));
    }

    @Test
    void whoHasABlockedPinBringsIdentificationInstead() {
        var next = (Says.Next) RENEWAL_IS_OPEN_AND_FREE.says();
        SampleCard renewing = adult().user(certificate(IN_RENEWAL));
        assertEquals("check.bring.card-and-pin", lastDetail(next, renewing));
        assertEquals("check.bring.card-and-id", lastDetail(next, renewing.pin(0)));
    }

    private static String lastDetail(Says.Next next, SampleCard card) {
        List<Text> details = next.details().apply(card.at(SampleCard.ALL));
        return details.get(details.size() - 1).key();
    }

    @Test
    void endedCertificatesAreIssuedAnew() {
        speaks(ENDED_CERTIFICATES_ARE_ISSUED_ANEW, adult().user(certificate(ENDED)));
        isSilent(ENDED_CERTIFICATES_ARE_ISSUED_ANEW, adult().user(certificate(SampleCard.TODAY)));
    }

    @Test
    void missingCertificatesAreIssuedLater() {
        speaks(MISSING_CERTIFICATES_ARE_ISSUED_LATER, adult().withoutUser());
        isSilent(MISSING_CERTIFICATES_ARE_ISSUED_LATER, adult());
        isSilent(MISSING_CERTIFICATES_ARE_ISSUED_LATER, adult().withoutUser().ofKind(TokenKind.ANDROID));
    }

    @Test
    void unknownIssuersAreForTheCounter() {
        speaks(UNKNOWN_ISSUERS_ARE_FOR_THE_COUNTER, adult().user(FOREIGN));
        speaks(UNKNOWN_ISSUERS_ARE_FOR_THE_COUNTER, adult().signature(FOREIGN));
        isSilent(UNKNOWN_ISSUERS_ARE_FOR_THE_COUNTER, adult());
    }

    @Test
    void renewalIsOpenAndFree() {
        speaks(RENEWAL_IS_OPEN_AND_FREE, adult().user(certificate(IN_RENEWAL)));
        speaks(RENEWAL_IS_OPEN_AND_FREE, adult().signature(certificate(IN_RENEWAL)));
        speaks(
                RENEWAL_IS_OPEN_AND_FREE,
                adult().user(certificate(SampleCard.TODAY.plusMonths(3).minusDays(1))));
        isSilent(RENEWAL_IS_OPEN_AND_FREE, adult().user(certificate(SampleCard.TODAY.plusMonths(3))));
        isSilent(RENEWAL_IS_OPEN_AND_FREE, adult().user(certificate(ENDED)));
    }

    @Test
    void changedPersonsGetANewSignatureCertificateWhileTheOtherStays() {
        speaks(CHANGED_PERSONS_GET_A_NEW_SIGNATURE_CERTIFICATE, adult().signature(REVOKED));
        speaks(CHANGED_PERSONS_GET_A_NEW_SIGNATURE_CERTIFICATE, adult().signature(certificate(ENDED)));
        speaks(CERTIFICATES_ARE_PRINTED_WITH_THE_PIN, adult().signature(REVOKED));
        isSilent(PASSWORD_IS_RESET_WITH_THE_PIN, adult().signature(REVOKED).password(1));
        isSilent(CHANGED_PERSONS_GET_A_NEW_SIGNATURE_CERTIFICATE, adult().signature(certificate(LATER)));
    }

    @Test
    void signatureCertificatesAreForFifteenAndOlder() {
        speaks(SIGNATURE_CERTIFICATES_ARE_FOR_FIFTEEN_AND_OLDER, adult().withoutSignature());
        isSilent(SIGNATURE_CERTIFICATES_ARE_FOR_FIFTEEN_AND_OLDER, adult());
    }

    @Test
    void legalRepresentativesBringTheirOwnIdentification() {
        SampleCard child = adult().withoutSignature();
        speaks(LEGAL_REPRESENTATIVES_BRING_THEIR_OWN_IDENTIFICATION, child.user(certificate(ENDED)));
        isSilent(LEGAL_REPRESENTATIVES_BRING_THEIR_OWN_IDENTIFICATION, child);
        isSilent(LEGAL_REPRESENTATIVES_BRING_THEIR_OWN_IDENTIFICATION, adult().user(certificate(ENDED)));
    }

    @Test
    void certificatesArePrintedWithThePin() {
        speaks(CERTIFICATES_ARE_PRINTED_WITH_THE_PIN, adult().withoutSignature());
        isSilent(CERTIFICATES_ARE_PRINTED_WITH_THE_PIN, adult().pin(0));
        isSilent(CERTIFICATES_ARE_PRINTED_WITH_THE_PIN, adult().user(FOREIGN));
        isSilent(CERTIFICATES_ARE_PRINTED_WITH_THE_PIN, adult(), allBut(Task.CERTIFICATE));
    }

    @Test
    void signatureDatesShowWithThePassword() {
        speaks(SIGNATURE_DATES_SHOW_WITH_THE_PASSWORD, adult().pin(0));
        isSilent(SIGNATURE_DATES_SHOW_WITH_THE_PASSWORD, adult().password(0));
        isSilent(SIGNATURE_DATES_SHOW_WITH_THE_PASSWORD, adult().signature(certificate(LATER)));
    }

    @Test
    void forgottenPasswordsAreResetToo() {
        speaks(FORGOTTEN_PASSWORDS_ARE_RESET_TOO, adult());
        isSilent(FORGOTTEN_PASSWORDS_ARE_RESET_TOO, adult().password(0));
        isSilent(FORGOTTEN_PASSWORDS_ARE_RESET_TOO, adult().pin(0));
    }

    @Test
    void knownPinsAreChanged() {
        speaks(KNOWN_PINS_ARE_CHANGED, adult().password(0));
        isSilent(KNOWN_PINS_ARE_CHANGED, adult().pin(0));
        isSilent(KNOWN_PINS_ARE_CHANGED, adult().pin(1));
        isSilent(KNOWN_PINS_ARE_CHANGED, adult(), allBut(Task.PIN_CHANGE));
    }

    @Test
    void knownPasswordsAreChanged() {
        speaks(KNOWN_PASSWORDS_ARE_CHANGED, adult().pin(0));
        isSilent(KNOWN_PASSWORDS_ARE_CHANGED, adult().password(0));
        isSilent(KNOWN_PASSWORDS_ARE_CHANGED, adult().password(1));
        isSilent(KNOWN_PASSWORDS_ARE_CHANGED, adult().withoutSignature());
    }

    @Test
    void forgottenPinsAreResetToo() {
        speaks(FORGOTTEN_PINS_ARE_RESET_TOO, adult());
        isSilent(FORGOTTEN_PINS_ARE_RESET_TOO, adult().pin(0));
        isSilent(FORGOTTEN_PINS_ARE_RESET_TOO, adult(), allBut(Task.PIN_RESET));
    }

    @Test
    void renewalOpensLater() {
        speaks(RENEWAL_OPENS_LATER, adult());
        isSilent(RENEWAL_OPENS_LATER, adult().user(certificate(IN_RENEWAL)));
        isSilent(RENEWAL_OPENS_LATER, adult().user(REVOKED));
    }

    @Test
    void cardsOfPeopleAbroadGoToTheEmbassy() {
        speaks(CARDS_OF_PEOPLE_ABROAD_GO_TO_THE_EMBASSY, adult());
        speaks(CARDS_OF_PEOPLE_ABROAD_GO_TO_THE_EMBASSY, adult().pin(0).password(0), Set.of());
        isSilent(CARDS_OF_PEOPLE_ABROAD_GO_TO_THE_EMBASSY, adult().ofKind(TokenKind.RESIDENT_REGISTER_CARD));
    }
}
