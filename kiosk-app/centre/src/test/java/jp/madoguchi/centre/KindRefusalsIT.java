package jp.madoguchi.centre;

import static jp.madoguchi.centre.Refusals.assertRefused;
import static jp.madoguchi.config.CertificateKind.FAMILY_REGISTER_APPENDIX_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.INCOME_AND_TAX_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.RESIDENCE_CERTIFICATE;
import static jp.madoguchi.config.CertificateKind.SEAL_REGISTRATION_CERTIFICATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not issued: one neutral refusal outside, the reason in the audit. */
@ExtendWith(RunningCentre.class)
class KindRefusalsIT {
    private static final CertificateOptions ALONE = CertificateOptions.plain(Scope.INDIVIDUAL);

    private final Replicas replicas;
    private final TestTerminal terminal;

    KindRefusalsIT(Replicas replicas) {
        this.replicas = replicas;
        this.terminal = replicas.terminal();
    }

    static Stream<Arguments> reasons() throws ConfigurationException {
        return Stream.of(
                arguments("child", Replicas.OPEN, RESIDENCE_CERTIFICATE, ALONE, "under-age"),
                arguments("child", Replicas.OPEN, FAMILY_REGISTER_FULL_CERTIFICATE, ALONE, "under-age"),
                arguments("password-blocked", Replicas.OPEN, RESIDENCE_CERTIFICATE, ALONE, "not-resident-here"),
                arguments("password-blocked", Replicas.CLOSED, RESIDENCE_CERTIFICATE, ALONE, "outside-hours"),
                arguments("password-blocked", Replicas.CLOSED, INCOME_AND_TAX_CERTIFICATE, yearsBack(0), "not-served"),
                arguments(
                        "password-blocked",
                        Replicas.CLOSED,
                        RESIDENCE_CERTIFICATE,
                        individualNumber(),
                        "item-withheld"),
                arguments(
                        "password-blocked",
                        Replicas.CLOSED,
                        FAMILY_REGISTER_APPENDIX_CERTIFICATE,
                        code(),
                        "item-withheld"),
                arguments("renewal", Replicas.OPEN, SEAL_REGISTRATION_CERTIFICATE, ALONE, "nothing-registered"),
                arguments("renewal", Replicas.OPEN, FAMILY_REGISTER_FULL_CERTIFICATE, ALONE, "nothing-registered"),
                arguments("last-try", Replicas.OPEN, FAMILY_REGISTER_APPENDIX_CERTIFICATE, ALONE, "domicile-elsewhere"),
                arguments("adult", Replicas.CLOSED, FAMILY_REGISTER_FULL_CERTIFICATE, ALONE, "domicile-elsewhere"),
                arguments("foreign", Replicas.OPEN, FAMILY_REGISTER_FULL_CERTIFICATE, ALONE, "nothing-registered"),
                arguments("newcomer", Replicas.OPEN, FAMILY_REGISTER_APPENDIX_CERTIFICATE, ALONE, "domicile-elsewhere"),
                arguments("newcomer", Replicas.CLOSED, RESIDENCE_CERTIFICATE, ALONE, "not-resident-here"),
                arguments("variant", Replicas.OPEN, INCOME_AND_TAX_CERTIFICATE, yearsBack(3), "year-not-offered"),
                arguments("foreign", Replicas.OPEN, INCOME_AND_TAX_CERTIFICATE, yearsBack(1), "nothing-registered"));
    }

    /** Counted from the newest one on offer. */
    private static CertificateOptions yearsBack(int back) throws ConfigurationException {
        int year = Replicas.taxYears().get(0) - back;
        return new CertificateOptions(Scope.INDIVIDUAL, false, false, false, false, year);
    }

    private static CertificateOptions individualNumber() {
        return new CertificateOptions(Scope.INDIVIDUAL, false, false, true, false, 0);
    }

    private static CertificateOptions code() {
        return new CertificateOptions(Scope.INDIVIDUAL, false, false, false, true, 0);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void everyReasonHasTheSameNeutralRefusalAndStandsInTheAudit(
            String persona, String municipality, CertificateKind kind, CertificateOptions options, String reason)
            throws Exception {
        var session = terminal.signIn(replicas.card(persona), Purpose.ISSUE);
        assertRefused(ProblemCode.ISSUE_NOT_AVAILABLE, () -> terminal.quote(session, municipality, kind, options));
        assertEquals(
                List.of(reason), replicas.database().auditOf(session.session().sessionId()));
    }

    static Stream<Arguments> misfits() throws ConfigurationException {
        return Stream.of(
                arguments(SEAL_REGISTRATION_CERTIFICATE, CertificateOptions.plain(Scope.HOUSEHOLD)),
                arguments(FAMILY_REGISTER_INDIVIDUAL_CERTIFICATE, yearsBack(0)),
                arguments(INCOME_AND_TAX_CERTIFICATE, ALONE),
                arguments(
                        FAMILY_REGISTER_APPENDIX_CERTIFICATE,
                        new CertificateOptions(Scope.INDIVIDUAL, false, false, true, false, 0)));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void optionsThatDoNotApplyAreABadRequest(CertificateKind kind, CertificateOptions options) throws Exception {
        var session = terminal.signIn(replicas.card("adult"), Purpose.ISSUE);
        assertRefused(ProblemCode.BAD_REQUEST, () -> terminal.quote(session, Replicas.OPEN, kind, options));
    }
}
