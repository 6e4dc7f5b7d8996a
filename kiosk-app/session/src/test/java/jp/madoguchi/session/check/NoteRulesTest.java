package jp.madoguchi.session.check;

import static jp.madoguchi.card.jpki.JpkiKey.SIGNATURE;
import static jp.madoguchi.card.jpki.JpkiKey.USER_AUTHENTICATION;
import static jp.madoguchi.session.check.CardRule.*;
import static jp.madoguchi.session.check.RuleTable.isNotNoted;
import static jp.madoguchi.session.check.RuleTable.notes;
import static jp.madoguchi.session.check.SampleCard.ENDED;
import static jp.madoguchi.session.check.SampleCard.IN_RENEWAL;
import static jp.madoguchi.session.check.SampleCard.LATER;
import static jp.madoguchi.session.check.SampleCard.TODAY;
import static jp.madoguchi.session.check.SampleCard.adult;
import static jp.madoguchi.session.check.SampleCard.certificate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.madoguchi.card.jpki.CardGeneration;
import jp.madoguchi.session.CertificateReport;
import jp.madoguchi.session.CertificateReport.End;
import jp.madoguchi.session.CertificateReport.Issuer;
import jp.madoguchi.session.CertificateReport.Revocation;
import org.junit.jupiter.api.Test;

/** One test a rule that explains a certificate or its secret, named after its sentence. */
class NoteRulesTest {
    private static SampleCard ending(End end) {
        return adult().signature(new CertificateReport(
                CardGeneration.CURRENT, TODAY, LATER, end, Issuer.KNOWN, Revocation.NOT_REVOKED));
    }

    private static SampleCard found(Revocation revocation) {
        return adult().user(certificate(LATER, Issuer.KNOWN, revocation));
    }

    @Test
    void certificatesEndOnABirthday() {
        notes(CERTIFICATES_END_ON_A_BIRTHDAY, SIGNATURE, ending(End.FIFTH_BIRTHDAY));
        isNotNoted(CERTIFICATES_END_ON_A_BIRTHDAY, SIGNATURE, adult());
        isNotNoted(CERTIFICATES_END_ON_A_BIRTHDAY, USER_AUTHENTICATION, ending(End.FIFTH_BIRTHDAY));
    }

    @Test
    void theNextCardsCertificatesEndOnTheTenthBirthday() {
        var next = new CertificateReport(
                CardGeneration.NEXT, TODAY, LATER, End.FITS_FIFTH_BIRTHDAY, Issuer.KNOWN, Revocation.NOT_REVOKED);
        var note = (Says.Note) LONG_TERMS_FIT_A_BIRTHDAY.says();
        assertEquals(List.of(10), note.numbers().apply(adult().user(next).at(SampleCard.ALL), USER_AUTHENTICATION));
    }

    @Test
    void voidCardsVoidBothCertificates() {
        notes(VOID_CARDS_VOID_BOTH_CERTIFICATES, USER_AUTHENTICATION, found(Revocation.REVOKED));
        isNotNoted(VOID_CARDS_VOID_BOTH_CERTIFICATES, USER_AUTHENTICATION, adult());
        isNotNoted(VOID_CARDS_VOID_BOTH_CERTIFICATES, SIGNATURE, found(Revocation.REVOKED));
    }

    @Test
    void longTermsFitABirthday() {
        notes(LONG_TERMS_FIT_A_BIRTHDAY, USER_AUTHENTICATION, adult());
        isNotNoted(LONG_TERMS_FIT_A_BIRTHDAY, SIGNATURE, ending(End.FIFTH_BIRTHDAY));
    }

    @Test
    void renewedCertificatesEndABirthdayLater() {
        SampleCard renewed = ending(End.SIXTH_BIRTHDAY);
        notes(RENEWED_CERTIFICATES_END_A_BIRTHDAY_LATER, SIGNATURE, renewed);
        isNotNoted(CERTIFICATES_END_ON_A_BIRTHDAY, SIGNATURE, renewed);
        isNotNoted(RENEWED_CERTIFICATES_END_A_BIRTHDAY_LATER, SIGNATURE, ending(End.FIFTH_BIRTHDAY));
        var note = (Says.Note) RENEWED_CERTIFICATES_END_A_BIRTHDAY_LATER.says();
        assertEquals(List.of(6), note.numbers().apply(renewed.at(SampleCard.ALL), SIGNATURE));
    }

    @Test
    void longerTermsFitARenewedCertificate() {
        SampleCard renewed = adult().user(certificate(LATER, End.FITS_SIXTH_BIRTHDAY));
        notes(LONGER_TERMS_FIT_A_RENEWED_CERTIFICATE, USER_AUTHENTICATION, renewed);
        isNotNoted(LONG_TERMS_FIT_A_BIRTHDAY, USER_AUTHENTICATION, renewed);
        isNotNoted(LONGER_TERMS_FIT_A_RENEWED_CERTIFICATE, USER_AUTHENTICATION, adult());
    }

    @Test
    void aTermLongerThanAnyKnownOneIsGivenNoReason() {
        SampleCard longer = adult().user(certificate(LATER, End.LONGER));
        for (CardRule rule : List.of(
                LONG_TERMS_FIT_A_BIRTHDAY, LONGER_TERMS_FIT_A_RENEWED_CERTIFICATE, TERMS_ARE_CUT_BY_CARD_OR_STAY)) {
            isNotNoted(rule, USER_AUTHENTICATION, longer);
        }
    }

    @Test
    void termsAreCutByCardOrStay() {
        notes(TERMS_ARE_CUT_BY_CARD_OR_STAY, SIGNATURE, ending(End.SHORTENED));
        isNotNoted(TERMS_ARE_CUT_BY_CARD_OR_STAY, USER_AUTHENTICATION, adult());
    }

    @Test
    void secretsLockAfterThreeAndFiveWrongEntries() {
        notes(SECRETS_LOCK_AFTER_WRONG_ENTRIES, USER_AUTHENTICATION, adult());
        notes(SECRETS_LOCK_AFTER_WRONG_ENTRIES, SIGNATURE, adult());
        isNotNoted(SECRETS_LOCK_AFTER_WRONG_ENTRIES, SIGNATURE, adult().password(4));
        isNotNoted(SECRETS_LOCK_AFTER_WRONG_ENTRIES, SIGNATURE, adult().withoutSignature());
        var note = (Says.Note) SECRETS_LOCK_AFTER_WRONG_ENTRIES.says();
        assertEquals(List.of(3), note.numbers().apply(adult().at(SampleCard.ALL), USER_AUTHENTICATION));
        assertEquals(List.of(5), note.numbers().apply(adult().at(SampleCard.ALL), SIGNATURE));
    }

    @Test
    void whoseCardTellsNoTriesLearnsAfterHowManyWrongEntriesItsSecretsLock() {
        notes(SECRETS_LOCK_AFTER_WRONG_ENTRIES, USER_AUTHENTICATION, adult().pin(-1));
        notes(SECRETS_LOCK_AFTER_WRONG_ENTRIES, SIGNATURE, adult().password(-1));
    }

    @Test
    void aRightEntryRestoresTheTries() {
        notes(A_RIGHT_ENTRY_RESTORES_THE_TRIES, USER_AUTHENTICATION, adult().pin(2));
        notes(A_RIGHT_ENTRY_RESTORES_THE_TRIES, SIGNATURE, adult().password(4));
        isNotNoted(A_RIGHT_ENTRY_RESTORES_THE_TRIES, USER_AUTHENTICATION, adult().pin(1));
        isNotNoted(A_RIGHT_ENTRY_RESTORES_THE_TRIES, USER_AUTHENTICATION, adult().pin(0));
        isNotNoted(A_RIGHT_ENTRY_RESTORES_THE_TRIES, USER_AUTHENTICATION, adult());
    }

    @Test
    void theLastTryIsForTheSure() {
        notes(THE_LAST_TRY_IS_FOR_THE_SURE, USER_AUTHENTICATION, adult().pin(1));
        notes(THE_LAST_TRY_IS_FOR_THE_SURE, SIGNATURE, adult().password(1));
        isNotNoted(THE_LAST_TRY_IS_FOR_THE_SURE, SIGNATURE, adult().pin(1));
    }

    @Test
    void aBlockedPinStopsSigningIn() {
        notes(A_BLOCKED_PIN_STOPS_SIGNING_IN, USER_AUTHENTICATION, adult().pin(0));
        isNotNoted(A_BLOCKED_PIN_STOPS_SIGNING_IN, SIGNATURE, adult().password(0));
        isNotNoted(A_BLOCKED_PIN_STOPS_SIGNING_IN, USER_AUTHENTICATION, adult());
    }

    @Test
    void aBlockedPasswordStopsSigning() {
        notes(A_BLOCKED_PASSWORD_STOPS_SIGNING, SIGNATURE, adult().password(0));
        isNotNoted(A_BLOCKED_PASSWORD_STOPS_SIGNING, USER_AUTHENTICATION, adult().pin(0));
    }

    @Test
    void someCardsDoNotTellTheTries() {
        notes(SOME_CARDS_DO_NOT_TELL_THE_TRIES, USER_AUTHENTICATION, adult().pin(-1));
        isNotNoted(SOME_CARDS_DO_NOT_TELL_THE_TRIES, SIGNATURE, adult().withoutSignature());
    }

    @Test
    void signatureCertificatesDieWithAChangeWhileTheOtherStays() {
        notes(SIGNATURE_CERTIFICATES_DIE_WITH_A_CHANGE, SIGNATURE, adult());
        isNotNoted(SIGNATURE_CERTIFICATES_DIE_WITH_A_CHANGE, USER_AUTHENTICATION, adult());
        isNotNoted(SIGNATURE_CERTIFICATES_DIE_WITH_A_CHANGE, SIGNATURE, adult().withoutSignature());
        isNotNoted(SIGNATURE_CERTIFICATES_DIE_WITH_A_CHANGE, SIGNATURE, adult().password(0));
    }

    @Test
    void revocationIsNotAskedByEverybody() {
        notes(REVOCATION_IS_NOT_ASKED_BY_EVERYBODY, USER_AUTHENTICATION, found(Revocation.NOT_CHECKED));
        isNotNoted(REVOCATION_IS_NOT_ASKED_BY_EVERYBODY, USER_AUTHENTICATION, found(Revocation.NOT_REVOKED));
    }

    @Test
    void revocationStaysUnknownWithoutAList() {
        notes(REVOCATION_STAYS_UNKNOWN_WITHOUT_A_LIST, USER_AUTHENTICATION, found(Revocation.UNKNOWN));
        isNotNoted(REVOCATION_STAYS_UNKNOWN_WITHOUT_A_LIST, SIGNATURE, found(Revocation.UNKNOWN));
    }

    @Test
    void revocationWasChecked() {
        notes(REVOCATION_WAS_CHECKED, USER_AUTHENTICATION, found(Revocation.NOT_REVOKED));
        isNotNoted(REVOCATION_WAS_CHECKED, USER_AUTHENTICATION, found(Revocation.REVOKED));
    }

    @Test
    void revokedCertificatesDoNotWork() {
        notes(REVOKED_CERTIFICATES_DO_NOT_WORK, USER_AUTHENTICATION, found(Revocation.REVOKED));
        isNotNoted(REVOKED_CERTIFICATES_DO_NOT_WORK, USER_AUTHENTICATION, found(Revocation.UNKNOWN));
    }

    @Test
    void unknownIssuersAreNotReliedOn() {
        SampleCard foreign = adult().user(certificate(LATER, Issuer.UNKNOWN, Revocation.NOT_CHECKED));
        notes(UNKNOWN_ISSUERS_ARE_NOT_RELIED_ON, USER_AUTHENTICATION, foreign);
        isNotNoted(UNKNOWN_ISSUERS_ARE_NOT_RELIED_ON, USER_AUTHENTICATION, adult());
    }

    @Test
    void certificatesAreFreeAndNewCardsAreNot() {
        notes(CERTIFICATES_ARE_FREE_AND_NEW_CARDS_ARE_NOT, USER_AUTHENTICATION, adult().user(certificate(ENDED)));
        notes(CERTIFICATES_ARE_FREE_AND_NEW_CARDS_ARE_NOT, USER_AUTHENTICATION, adult().user(certificate(IN_RENEWAL)));
        isNotNoted(CERTIFICATES_ARE_FREE_AND_NEW_CARDS_ARE_NOT, USER_AUTHENTICATION, adult());
    }
}
