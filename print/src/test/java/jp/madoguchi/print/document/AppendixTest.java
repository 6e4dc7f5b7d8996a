package jp.madoguchi.print.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.sample.AppendixSamples;
import org.junit.jupiter.api.Test;

class AppendixTest {
    private final FamilyRegisterAppendixCertificate family = AppendixSamples.family(1);

    @Test
    void whereTheRegisterLiesIsRefusedWhenItWasNotChosen() {
        assertEquals(
                "domicile: present exactly when chosen", refused(true, new OptionalItems(false, false, false, true)));
    }

    @Test
    void aRecordCodeThatWasNotChosenIsRefused() {
        assertEquals(
                "persons[0].residentRecordCode: in the data, but not chosen",
                refused(true, new OptionalItems(false, true, false, false)));
    }

    @Test
    void theIndividualNumberCannotEvenBeChosen() {
        assertEquals("items: never in an appendix", refused(true, new OptionalItems(false, true, true, true)));
    }

    @Test
    void aPartHoldsOnePerson() {
        assertEquals("persons: one for an individual", refused(false, family.items()));
    }

    @Test
    void somebodyHasAtLeastOneAddress() {
        AppendixEntry entry = family.persons().get(0);
        assertThrows(
                FieldException.class,
                () -> new AppendixEntry(
                        entry.name(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    private String refused(boolean everybody, OptionalItems items) {
        FieldException refusal = assertThrows(
                FieldException.class,
                () -> new FamilyRegisterAppendixCertificate(
                        everybody,
                        items,
                        family.domicile(),
                        family.persons(),
                        0,
                        family.remarks(),
                        family.attestation()));
        return String.valueOf(refusal.getMessage());
    }
}
