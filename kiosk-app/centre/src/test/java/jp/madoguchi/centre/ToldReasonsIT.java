package jp.madoguchi.centre;

import static jp.madoguchi.centre.Refusals.assertRefused;
import static jp.madoguchi.config.CertificateKind.FAMILY_REGISTER_APPENDIX_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.INCOME_AND_TAX_CERTIFICATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.PlaceName;
import jp.madoguchi.protocol.AuthenticatedSession;
import jp.madoguchi.protocol.CentreException.Refused;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Refusals that say where to turn, and who is never told. */
@ExtendWith(RunningCentre.class)
class ToldReasonsIT {
    private static final CertificateOptions ALONE = CertificateOptions.plain(Scope.INDIVIDUAL);

    private final Replicas replicas;
    private final TestTerminal terminal;

    ToldReasonsIT(Replicas replicas) {
        this.replicas = replicas;
        this.terminal = replicas.terminal();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "RESIDENCE_CERTIFICATE",
                "RESIDENCE_RECORD_ITEMS_CERTIFICATE",
                "SEAL_REGISTRATION_CERTIFICATE",
                "INCOME_AND_TAX_CERTIFICATE"
            })
    void whoMovedAbroadIsToldSoWhereverTheyAskForWhatEndedWithIt(CertificateKind kind) throws Exception {
        CertificateOptions options = kind == INCOME_AND_TAX_CERTIFICATE ? newestYear(0) : ALONE;
        assertRefused(ProblemCode.MOVED_ABROAD, () -> quote("abroad", kind, options));
    }

    @Test
    void whoMovedAbroadStillHasTheAppendixFromTheRegisteredDomicile() throws Exception {
        Quote quote = quote("abroad", FAMILY_REGISTER_APPENDIX_CERTIFICATE, ALONE);
        assertEquals(Quote.RegistrationOfUse.REGISTERED, quote.registrationOfUse());
    }

    @Test
    void whoMovedInAfterTheFirstOfJanuaryIsToldWhoIssuesForThatYear() throws Exception {
        assertEquals(Optional.of(new PlaceName("架空県例示郡見本町", "Mihon Town")), issuer(newestYear(0)));
        assertEquals(Optional.of(new PlaceName("東京都見本区", "Mihon City, Tokyo")), issuer(newestYear(2)));
    }

    private Optional<PlaceName> issuer(CertificateOptions year) {
        Refused refused = assertThrows(Refused.class, () -> quote("newcomer", INCOME_AND_TAX_CERTIFICATE, year));
        assertEquals(ProblemCode.TAXED_ELSEWHERE, refused.code());
        return refused.issuer();
    }

    @Test
    void aRegisterThatSomebodyHasLeftGivesWayToTheirOwnWhereBothAreAsked() throws Exception {
        AuthenticatedSession session = terminal.signIn(replicas.card("newcomer"), Purpose.ISSUE);
        Quote own = terminal.quote(session, Replicas.CLOSED, FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE, ALONE);
        assertEquals(Quote.RegistrationOfUse.REQUIRED, own.registrationOfUse());
        Quote left = terminal.quote(session, Replicas.OPEN, FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE, ALONE);
        assertEquals(Quote.RegistrationOfUse.NOT_NEEDED, left.registrationOfUse());
    }

    @ParameterizedTest
    @EnumSource(names = {"SEAL_REGISTRATION_CERTIFICATE", "FAMILY_REGISTER_APPENDIX_CERTIFICATE"})
    void whoIsProtectedIsToldNothing(CertificateKind kind) throws Exception {
        replicas.database().suspend("kokugai-kumi", true);
        try {
            AuthenticatedSession session = terminal.signIn(replicas.card("abroad"), Purpose.ISSUE);
            assertRefused(ProblemCode.ISSUE_NOT_AVAILABLE, () -> terminal.quote(session, Replicas.OPEN, kind, ALONE));
            assertEquals(
                    List.of("suspended"),
                    replicas.database().auditOf(session.session().sessionId()));
        } finally {
            replicas.database().suspend("kokugai-kumi", false);
        }
    }

    private Quote quote(String persona, CertificateKind kind, CertificateOptions options) throws Exception {
        return terminal.quote(terminal.signIn(replicas.card(persona), Purpose.ISSUE), Replicas.OPEN, kind, options);
    }

    /** So many years before the newest one on offer. */
    private static CertificateOptions newestYear(int back) throws Exception {
        int year = Replicas.taxYears().get(0) - back;
        return new CertificateOptions(Scope.INDIVIDUAL, false, false, false, false, year);
    }
}
