package jp.madoguchi.print.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import jp.madoguchi.print.sample.FamilyRegisterSamples;
import org.junit.jupiter.api.Test;

class FamilyRegisterTest {
    private final FamilyRegisterFullCertificate full = FamilyRegisterSamples.full();

    @Test
    void theApplicantsNameIsTheSurnameOfTheRegisterAndTheOwnName() {
        assertEquals("窓口　花子", full.applicantName());
    }

    @Test
    void itIsAttestedByAnotherMunicipalityThanTheOneOfTheAddress() {
        assertEquals("999998", FamilyRegisterSamples.individual().attestation().municipalityCode());
    }

    @Test
    void anApplicantWhoIsNotInTheRegisterIsRefused() {
        int persons = full.register().persons().size();
        var refusal = assertThrows(
                FieldException.class,
                () -> new FamilyRegisterFullCertificate(full.register(), persons, full.attestation()));
        assertEquals("applicant: none of the persons", refusal.getMessage());
    }

    @Test
    void aCertificateOfOnePersonHoldsNobodyElse() {
        assertThrows(
                FieldException.class,
                () -> new FamilyRegisterIndividualCertificate(full.register(), full.attestation()));
    }

    @Test
    void anEntryWithoutALineIsRefused() {
        assertThrows(FieldException.class, () -> new RegisterMatter("出生", List.of()));
    }

    @Test
    void nobodyShowsInText() {
        String text = full.register() + " " + full.register().persons() + " "
                + full.register().persons().get(0).matters() + " "
                + full.register().persons().get(0).parentage();
        assertFalse(text.contains("窓口") || text.contains("太郎") || text.contains("婚姻"));
    }
}
