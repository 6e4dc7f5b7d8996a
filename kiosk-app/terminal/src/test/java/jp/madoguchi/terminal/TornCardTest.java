package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The card is torn out at every command of every flow, before and after the command's own effect, through the whole stack. A
 * first, undisturbed visit tells how many commands there are; {@link TornVisit} says what must hold. The quick set tears the
 * shortest flow that costs tries, one visit being the next one of the visit before, and the one command that changes a card.
 */
@ExtendWith(OpenKiosk.class)
class TornCardTest {
    private final OpenKiosk.Place at;

    TornCardTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @Test
    void aCardTornOutOfASignInAtAnyCommandIsAsBeforeAndTheNextVisitReadsItAgain() throws Exception {
        int all = TornVisit.measure(at, Flow.SIGN_IN);
        tear(Flow.SIGN_IN, 1, all, TornVisit::playBeforeAnother);
    }

    @Test
    void aCardTornOutOfTheWritingOfANewPinHasTheOldOneOrTheNewOneAndTheNextVisitSettlesWhich() throws Exception {
        int last = TornVisit.measure(at, Flow.PIN_CHANGE);
        tear(Flow.PIN_CHANGE, last, last, TornVisit::play);
    }

    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    @ParameterizedTest
    @EnumSource
    void aCardTornOutOfAnyFlowSinceItWasPutInIsAsBeforeOrAsAfterAndTheNextVisitSettlesWhich(Flow flow)
            throws Exception {
        tear(flow, 1, TornVisit.measure(at, flow), TornVisit::play);
    }

    private interface Playing {
        void of(TornVisit visit) throws Exception;
    }

    private void tear(Flow flow, int first, int last, Playing playing) {
        assertAll(IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(command -> Stream.of(true, false).map(before -> new TornVisit(at, flow, command, before)))
                .map(torn -> () -> assertAll(torn.toString(), () -> playing.of(torn))));
    }
}
