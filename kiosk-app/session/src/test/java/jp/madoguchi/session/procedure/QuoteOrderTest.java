package jp.madoguchi.session.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Ending;
import jp.madoguchi.session.FailureCode;
import jp.madoguchi.session.OrderLine;
import jp.madoguchi.session.ProcedureId;
import jp.madoguchi.session.twin.Desk;
import jp.madoguchi.session.twin.InMemoryCentre;
import jp.madoguchi.session.twin.Samples;
import org.junit.jupiter.api.Test;

class QuoteOrderTest {
    private static final CertificateKind SEAL = CertificateKind.SEAL_REGISTRATION_CERTIFICATE;
    private static final CertificateKind FULL = CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE;

    private final Desk desk = new Desk();

    private Answer quote(String municipality, CertificateKind... kinds) {
        List<OrderLine> lines = Arrays.stream(kinds)
                .map(kind -> new OrderLine(kind, CertificateOptions.plain(Scope.INDIVIDUAL)))
                .toList();
        var who = Samples.resident(Samples.facts());
        return new QuoteOrder(new ProcedureId(1), who, municipality, lines).perform(desk.devices(), each -> {});
    }

    private void refuseCall(int number) {
        desk.centre.failAt("quote", number, InMemoryCentre.refused(ProblemCode.ISSUE_NOT_AVAILABLE));
    }

    @Test
    void whatIsRefusedIsToldOnceAndTheRestIsQuoted() {
        refuseCall(2);
        refuseCall(3);
        var answer = (Answer.Quoted) quote(Samples.MUNICIPALITY, SEAL, FULL, FULL, SEAL);
        assertEquals(List.of(FULL), answer.refused());
        assertEquals(
                List.of(SEAL, SEAL),
                answer.order().lines().stream().map(Quote::kind).toList());
    }

    @Test
    void whereNothingCanBeHadTheWholeOrderIsRefused() {
        refuseCall(1);
        refuseCall(2);
        assertEquals(
                new Answer.Refused(Ending.of(FailureCode.ISSUE_NOT_AVAILABLE)),
                quote(Samples.MUNICIPALITY, SEAL, FULL));
    }

    @Test
    void anyOtherRefusalEndsTheOrder() {
        desk.centre.failAt("quote", 2, InMemoryCentre.refused(ProblemCode.RATE_LIMITED));
        assertEquals(new Answer.Refused(Ending.of(FailureCode.CENTRE_BUSY)), quote(Samples.MUNICIPALITY, SEAL, FULL));
    }

    @Test
    void aQuoteForAnotherKindIsNeverShown() {
        desk.centre.quoteInstead(
                quote -> Samples.quote(FULL, quote.options(), quote.feeYen(), quote.registrationOfUse()));
        assertEquals(
                new Answer.Refused(Ending.of(FailureCode.CENTRE_ANSWER_BROKEN)), quote(Samples.MUNICIPALITY, SEAL));
    }

    @Test
    void aQuoteForMoreThanWasChosenIsNeverShown() {
        var more = new CertificateOptions(Scope.INDIVIDUAL, false, false, true, false, 0);
        desk.centre.quoteInstead(quote -> Samples.quote(quote.kind(), more, quote.feeYen(), quote.registrationOfUse()));
        assertEquals(
                new Answer.Refused(Ending.of(FailureCode.CENTRE_ANSWER_BROKEN)), quote(Samples.MUNICIPALITY, SEAL));
    }

    @Test
    void aQuoteOfAnotherMunicipalityIsNeverShown() {
        assertEquals(
                new Answer.Refused(Ending.of(FailureCode.CENTRE_ANSWER_BROKEN)),
                quote(Samples.OTHER_MUNICIPALITY, SEAL));
    }
}
