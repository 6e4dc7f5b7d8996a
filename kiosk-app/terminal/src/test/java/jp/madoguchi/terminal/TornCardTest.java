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
 * first, undisturbed visit tells how many commands there are; {@link TornVisit} says what must hold. Before anything is typed
 * the flows read alike; the quick set leaves those commands out.
 */
@ExtendWith(OpenKiosk.class)
class TornCardTest {
    private final OpenKiosk.Place at;

    TornCardTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @Test
    void aCardTornOutOfAChangeOfThePinHasTheOldOneOrTheNewOneAndTheNextVisitSettlesWhich() throws Exception {
        TornVisit.Length length = TornVisit.measure(at, Flow.PIN_CHANGE);
        tear(Flow.PIN_CHANGE, length.free() + 1, length.all());
    }

    @EnabledIfSystemProperty(named = "madoguchi.full", matches = "true")
    @ParameterizedTest
    @EnumSource
    void aCardTornOutOfAnyFlowSinceItWasPutInIsAsBeforeOrAsAfterAndTheNextVisitSettlesWhich(Flow flow)
            throws Exception {
        tear(flow, 1, TornVisit.measure(at, flow).all());
    }

    private void tear(Flow flow, int first, int last) {
        assertAll(IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(command -> Stream.of(true, false).map(before -> new TornVisit(at, flow, command, before)))
                .map(torn -> () -> assertAll(torn.toString(), torn::play)));
    }
}
