package jp.madoguchi.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import jp.madoguchi.session.screen.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureCodeTest {
    @Test
    void noNumberStandsForTwoPlaces() {
        assertEquals(
                FailureCode.values().length,
                Arrays.stream(FailureCode.values())
                        .mapToInt(FailureCode::number)
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberHasThreeDigits(FailureCode code) {
        assertTrue(code.number() >= 100 && code.number() <= 999);
    }

    @ParameterizedTest
    @EnumSource
    void everyFailureLeadsToAnEndingThatShowsItsCodeAndPromisesNothing(FailureCode code) {
        Ending ending = Ending.of(code);
        assertEquals(Optional.of(code), ending.code());
        assertTrue(ending.kind().tone() != Tone.GOOD);
    }

    @Test
    void anEndingIsCalledInTheCatalogueAsItIsInTheProgram() {
        assertEquals(
                "ending.card-removed-in-sign-in",
                Ending.of(Ending.Kind.CARD_REMOVED_IN_SIGN_IN).key());
    }
}
