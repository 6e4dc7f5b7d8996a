package jp.madoguchi.session.conversation;

import static jp.madoguchi.session.conversation.Alphabet.NOW;
import static jp.madoguchi.session.conversation.Alphabet.WHO;
import static jp.madoguchi.session.conversation.Offers.MANY_KINDS;
import static jp.madoguchi.session.conversation.Offers.ONE_KIND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.Opening;
import jp.madoguchi.config.ServiceHours;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.CertificateOptions.Scope;
import jp.madoguchi.session.Answer;
import jp.madoguchi.session.Event;
import jp.madoguchi.session.OrderLine;
import jp.madoguchi.session.procedure.QuoteOrder;
import jp.madoguchi.session.screen.Button;
import jp.madoguchi.session.screen.Option;
import jp.madoguchi.session.screen.Screen;
import jp.madoguchi.session.screen.Text;
import jp.madoguchi.session.twin.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the choice of a kind to the order that is read over. */
class OrderTest {
    private static final OrderLine RESIDENCE =
            new OrderLine(CertificateKind.RESIDENCE_CERTIFICATE, CertificateOptions.plain(Scope.HOUSEHOLD));

    private static Step step(SessionState state, Event event) {
        return SessionState.next(state, event, Walk.USUAL);
    }

    private static SessionState after(SessionState state, Event event) {
        return step(state, event).state();
    }

    private static ChoosingOptions options(ServedKind kind) {
        return ChoosingOptions.first(WHO, MANY_KINDS, List.of(), kind);
    }

    private static ChoosingOptions asked(ServedKind kind, OrderQuestion question) {
        return new ChoosingOptions(
                WHO, MANY_KINDS, List.of(), kind, options(kind).options(), question);
    }

    /** The titles of the screens, each question answered by its first answer, or by nothing chosen. */
    private static List<String> questions(ServedKind kind) {
        var asked = new ArrayList<String>();
        SessionState state = options(kind);
        while (state instanceof ChoosingOptions choosing) {
            asked.add(state.screen().title().key());
            Event answer = state.screen() instanceof Screen.Form form
                    ? form.confirm().event()
                    : answers(choosing).get(0).event().orElseThrow();
            state = after(state, answer);
        }
        return asked;
    }

    private static List<Option> answers(ChoosingOptions state) {
        return state.screen() instanceof Screen.Form form ? form.options() : ((Screen.Choice) state.screen()).options();
    }

    @ParameterizedTest
    @CsvSource({
        "EVERY_DAY, OUTSIDE_HOURS, kind.closed",
        "WEEKDAYS, OUTSIDE_HOURS, kind.closed.weekdays",
        "WEEKDAYS, CLOSED_TODAY, kind.closed.today"
    })
    void whyAKindIsClosedIsSaid(ServiceHours.Days days, Opening opening, String key) {
        var hours = new ServiceHours(LocalTime.of(9, 0), LocalTime.of(17, 0), Optional.of(days));
        var kind = new ServedKind(
                CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE, Set.of(), hours, opening, List.of(), true);
        var service = new MunicipalService(Samples.MUNICIPALITY, List.of(kind, Offers.RESIDENCE));
        var choosing = new ChoosingKind(WHO, service, List.of());
        Text said =
                ((Screen.Choice) choosing.screen()).options().get(0).detail().orElseThrow();
        assertEquals(key, said.key());
    }

    @Test
    void anItemThatTheMunicipalityDoesNotAllowIsNotOffered() {
        var allowed = new HashSet<>(CertificateKind.RESIDENCE_CERTIFICATE.choices());
        allowed.remove(CertificateKind.Choice.INDIVIDUAL_NUMBER);
        var kind = new ServedKind(
                CertificateKind.RESIDENCE_CERTIFICATE, allowed, Offers.HOURS, Opening.OPEN, List.of(), true);
        ChoosingOptions choosing = asked(kind, OrderQuestion.ITEMS);
        List<String> items =
                answers(choosing).stream().map(option -> option.label().key()).toList();
        assertEquals(List.of("options.relationship", "options.domicile", "options.record-code"), items);
        var wanted = new CertificateOptions(Scope.HOUSEHOLD, false, false, true, false, 0);
        assertEquals(choosing, after(choosing, new Event.OptionsChanged(wanted)));
        assertEquals(choosing, after(choosing, new Event.OptionsChosen(wanted)));
    }

    @Test
    void aClosedKindIsShownWithItsHoursAndCannotBeChosen() {
        var choosing = new ChoosingKind(WHO, MANY_KINDS, List.of());
        Option seal = ((Screen.Choice) choosing.screen()).options().get(1);
        assertEquals(Optional.of(Text.of("kind.closed", "09:00", "17:00")), seal.detail());
        assertEquals(Optional.empty(), seal.event());
        assertEquals(choosing, after(choosing, new Event.KindChosen(CertificateKind.SEAL_REGISTRATION_CERTIFICATE)));
    }

    @Test
    void aMunicipalityThatHasClosedIsShownWithItsHoursAndCannotBeChosen() {
        var closed = new MunicipalService("999997", List.of(Offers.SEAL));
        var choosing = new ChoosingMunicipality(false, Optional.empty(), List.of(MANY_KINDS, closed));
        assertEquals(
                Option.unavailable(Text.of("municipality.999997"), Text.of("kind.closed", "09:00", "17:00")),
                ((Screen.Choice) choosing.screen()).options().get(1));
        assertEquals(choosing, after(choosing, new Event.MunicipalityChosen("999997")));
    }

    @Test
    void ofAMunicipalityWithSeveralHoursThoseOfTheFirstThatOpensAreShown() {
        ServedKind today = Offers.CLOSED_TODAY.kinds().get(0);
        ServedKind weekdays = Offers.OFFICE_AT_NIGHT.kinds().get(0);
        assertEquals(
                Text.of("kind.closed.weekdays", "09:00", "17:00"),
                new MunicipalService("999997", List.of(today, weekdays))
                        .soonest()
                        .whyNot());
        assertEquals(
                Text.of("kind.closed", "09:00", "17:00"),
                new MunicipalService("999997", List.of(today, weekdays, Offers.SEAL))
                        .soonest()
                        .whyNot());
    }

    @Test
    void whatCanNotBePaidNowIsShownAndCannotBeChosenWhileTheRestCan() {
        MunicipalService service = Offers.withoutPayment(MANY_KINDS, Set.of(Offers.TAX));
        var choosing = new ChoosingKind(WHO, service, List.of());
        List<Option> kinds = ((Screen.Choice) choosing.screen()).options();
        assertEquals(Optional.of(Text.of("unpayable")), kinds.get(0).detail());
        assertEquals(
                Optional.of(Text.of("kind.closed", "09:00", "17:00")),
                kinds.get(1).detail());
        assertEquals(choosing, after(choosing, new Event.KindChosen(CertificateKind.RESIDENCE_CERTIFICATE)));
        assertInstanceOf(
                ChoosingOptions.class,
                after(choosing, new Event.KindChosen(CertificateKind.INCOME_AND_TAX_CERTIFICATE)));
    }

    @Test
    void aMunicipalityWhereNothingCanBePaidNowIsShownAndCannotBeChosen() {
        MunicipalService unpayable = Offers.withoutPayment(ONE_KIND, Set.of());
        var choosing = new ChoosingMunicipality(false, Optional.empty(), List.of(MANY_KINDS, unpayable));
        assertEquals(
                Option.unavailable(Text.of("municipality.999998"), Text.of("unpayable")),
                ((Screen.Choice) choosing.screen()).options().get(1));
        assertEquals(choosing, after(choosing, new Event.MunicipalityChosen("999998")));
    }

    @Test
    void whereOnlyOneKindIsServedItIsNotAskedFor() {
        assertInstanceOf(ChoosingOptions.class, ChoosingKind.first(WHO, ONE_KIND));
        assertInstanceOf(ChoosingKind.class, ChoosingKind.first(WHO, MANY_KINDS));
    }

    @Test
    void eachQuestionAboutACertificateHasAScreenOfItsOwnAndNoneIsAskedInVain() {
        assertEquals(List.of("options.scope", "options.items", "options.copies"), questions(Offers.RESIDENCE));
        assertEquals(List.of("options.scope", "options.items", "options.copies"), questions(Offers.APPENDIX));
        assertEquals(List.of("options.tax-year", "options.copies"), questions(Offers.TAX));
        assertEquals(List.of("options.copies"), questions(Offers.REGISTER));
    }

    @Test
    void aYearIsToldWithItsEraAndTheNewestIsTheFirst() {
        List<Option> years = answers(options(Offers.TAX));
        assertEquals(
                Text.of("options.tax-year.value", "令和", 8, 2026), years.get(0).label());
        assertEquals(
                Optional.of(Text.of("options.tax-year.income", "令和", 7, 2025)),
                years.get(0).detail());
        assertEquals(2, years.size());
    }

    @Test
    void theYearThatWasChosenIsAskedForAtTheCentre() {
        Event lastYear = answers(options(Offers.TAX)).get(1).event().orElseThrow();
        SessionState chosen = after(options(Offers.TAX), lastYear);
        var line = new OrderLine(
                CertificateKind.INCOME_AND_TAX_CERTIFICATE,
                new CertificateOptions(Scope.INDIVIDUAL, false, false, false, false, 2025));
        assertEquals(
                List.of(new QuoteOrder(NOW, WHO, "999999", List.of(line))),
                step(chosen, new Event.CopiesChosen(1)).effects());
    }

    @Test
    void aYearThatIsNotOnOfferChangesNothing() {
        var other = new CertificateOptions(Scope.INDIVIDUAL, false, false, false, false, 2019);
        assertEquals(options(Offers.TAX), after(options(Offers.TAX), new Event.OptionsChosen(other)));
    }

    @Test
    void moreCopiesThanThereIsRoomForAreNotOrdered() {
        var state = new ChoosingOptions(
                WHO,
                MANY_KINDS,
                Collections.nCopies(5, RESIDENCE),
                Offers.REGISTER,
                CertificateOptions.plain(Scope.INDIVIDUAL),
                OrderQuestion.COPIES);
        assertEquals(1, answers(state).size());
        assertEquals(state, after(state, new Event.CopiesChosen(2)));
    }

    @Test
    void backLeadsFromEachQuestionToTheOneBeforeAndItsAnswersStay() {
        ChoosingOptions items = asked(Offers.RESIDENCE, OrderQuestion.ITEMS);
        SessionState chosen = after(items, answers(items).get(0).event().orElseThrow());
        SessionState copies =
                after(chosen, ((Screen.Form) chosen.screen()).confirm().event());
        assertEquals(chosen, after(copies, new Event.BackPressed()));
        assertEquals(OrderQuestion.SCOPE, ((ChoosingOptions) after(chosen, new Event.BackPressed())).now());
    }

    @Test
    void eachCopyIsALineOfItsOwnAndKindsMayDiffer() {
        var before = List.of(RESIDENCE);
        var state = new ChoosingOptions(
                WHO,
                MANY_KINDS,
                before,
                Offers.REGISTER,
                CertificateOptions.plain(Scope.INDIVIDUAL),
                OrderQuestion.COPIES);
        var register = new OrderLine(
                CertificateKind.FAMILY_REGISTER_FULL_CERTIFICATE, CertificateOptions.plain(Scope.INDIVIDUAL));
        assertEquals(
                List.of(new QuoteOrder(NOW, WHO, "999999", List.of(RESIDENCE, register, register))),
                step(state, new Event.CopiesChosen(2)).effects());
    }

    @Test
    void backLeadsFromTheOptionsToTheKindsAndFromThereToTheOrder() {
        var state = ChoosingOptions.first(WHO, MANY_KINDS, List.of(RESIDENCE), Offers.TAX);
        SessionState kinds = after(state, new Event.BackPressed());
        assertEquals(new ChoosingKind(WHO, MANY_KINDS, List.of(RESIDENCE)), kinds);
        assertEquals(
                List.of(new QuoteOrder(NOW, WHO, "999999", List.of(RESIDENCE))),
                step(kinds, new Event.BackPressed()).effects());
    }

    @Test
    void beforeAnythingWasChosenTheKindsAreLeftByCancelling() {
        Button back =
                new ChoosingKind(WHO, MANY_KINDS, List.of()).screen().back().orElseThrow();
        assertEquals(new Event.CancelPressed(), back.event());
    }

    @Test
    void anotherCertificateBeginsWithTheChoiceOfItsKind() {
        var reviewing = new Reviewing(WHO, MANY_KINDS, Samples.quoted(2));
        assertEquals(
                new ChoosingKind(WHO, MANY_KINDS, List.of(RESIDENCE, RESIDENCE)),
                after(reviewing, new Event.AnotherLineWanted()));
    }

    @Test
    void anOrderHasNoMoreLinesThanItMay() {
        var full = new Reviewing(WHO, MANY_KINDS, Samples.quoted(6));
        assertEquals(full, after(full, new Event.AnotherLineWanted()));
    }

    @Test
    void copiesOfOneCertificateAreOneLineWithTheirNumberAndTheirPrice() {
        var review = (Screen.Review) new Reviewing(WHO, MANY_KINDS, Samples.mixed(4)).screen();
        assertEquals(3, review.lines().size());
        Screen.Line residence = review.lines().get(0);
        assertEquals(Text.of("review.copies", 2), residence.copies());
        assertEquals(Text.of("review.price", 400), residence.price());
        assertEquals(Text.of("review.total", 4, 1150), review.total());
    }

    @Test
    void aLineSaysItsKindItsMunicipalityAndItsYear() {
        var review = (Screen.Review) new Reviewing(WHO, MANY_KINDS, Samples.mixed(4)).screen();
        Screen.Line taxes = review.lines().get(1);
        assertEquals(
                Text.of("review.line", Text.of("kind.income-and-tax-certificate"), Text.of("municipality.999999")),
                taxes.what());
        assertTrue(taxes.details().contains(Text.of("options.tax-year.value", "令和", 7, 2025)));
    }

    private static SessionState quoted(Answer.Quoted answer) {
        Step step = step(new Quoting(WHO, MANY_KINDS, NOW), new Event.Answered(NOW, answer));
        assertEquals(List.of(), step.effects());
        return step.state();
    }

    private static List<Text> said(SessionState state) {
        return ((Screen.Message) state.screen()).lines();
    }

    @Test
    void withoutTheRegistrationOfUseTheResidentIsToldWhatToDoAndNothingIsIssued() {
        SessionState told = quoted(new Answer.Quoted(Samples.onlyUnregistered(), List.of()));
        assertEquals(
                List.of(
                        Text.of("ending.registration-of-use.card"),
                        Text.of("ending.registration-of-use.next"),
                        Text.of("ending.registration-of-use.counter"),
                        Text.of("ending.help", Text.of("welcome.help.value"))),
                said(told));
    }

    @Test
    void whatLacksItsRegistrationOfUseIsNamedAndTheRestCanStillBeOrdered() {
        SessionState told = quoted(new Answer.Quoted(Samples.unregistered(), List.of()));
        assertEquals(
                List.of(
                        Text.of("left-out.registration", Text.of("kind.family-register-full-certificate")),
                        Text.of("ending.registration-of-use.next"),
                        Text.of("left-out.rest")),
                said(told));
        assertEquals(new Reviewing(WHO, MANY_KINDS, Samples.quoted(1)), after(told, new Event.Acknowledged()));
    }

    @Test
    void whatIsRefusedIsNamedWithoutAReasonAndTheRestCanStillBeOrdered() {
        var seal = CertificateKind.SEAL_REGISTRATION_CERTIFICATE;
        SessionState told = quoted(new Answer.Quoted(Samples.quoted(2), List.of(seal)));
        assertEquals(
                List.of(
                        Text.of("left-out.refused", Text.of("kind.seal-registration-certificate")),
                        EndingScreen.HELP,
                        Text.of("left-out.rest")),
                said(told));
        assertEquals(new Reviewing(WHO, MANY_KINDS, Samples.quoted(2)), after(told, new Event.Acknowledged()));
    }
}
