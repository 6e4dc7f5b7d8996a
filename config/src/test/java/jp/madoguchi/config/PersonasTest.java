package jp.madoguchi.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonasTest {
    private static final Path CONFIG = Path.of(System.getProperty("madoguchi.root"), "config");

    @Test
    void everyPersonaIsAResidentOfAHouseholdInAMunicipalityThatTheKioskServes() throws ConfigurationException {
        var personas = Personas.load(CONFIG);
        var municipalities = Municipalities.load(CONFIG);
        assertEquals(18, personas.personas().size());
        for (var persona : personas.personas()) {
            assertEquals(persona.resident(), personas.residentOf(persona).id());
            assertTrue(municipalities
                    .find(personas.household(persona).municipality())
                    .isPresent());
        }
    }

    @Test
    void noTwoPeopleShareAResidentASecretOrANumber() throws ConfigurationException {
        var personas = Personas.load(CONFIG);
        var people = personas.personas();
        assertDistinct(people.stream().map(Persona::id));
        assertDistinct(people.stream().map(Persona::resident));
        assertDistinct(people.stream().map(Persona::pin));
        assertDistinct(people.stream().map(Persona::password).filter(password -> !password.isEmpty()));
        var residents = personas.households().stream()
                .flatMap(each -> each.residents().stream())
                .toList();
        assertDistinct(residents.stream().map(Resident::individualNumber));
        assertDistinct(residents.stream().map(Resident::residentRecordCode));
    }

    private static void assertDistinct(Stream<String> values) {
        var all = values.sorted().toList();
        assertEquals(all.stream().distinct().toList(), all);
    }

    @Test
    void theVariantKeepsItsVariationSequence() throws ConfigurationException {
        var personas = Personas.load(CONFIG);
        var name = personas.residentOf(personas.persona("variant")).name();
        assertEquals(0x9089 + 1, name.codePointAt(1));
        assertEquals(0xE010E, name.codePointAt(2));
    }

    @Test
    void toStringShowsNoName() throws ConfigurationException {
        var personas = Personas.load(CONFIG);
        assertFalse(personas.toString().contains("渡"));
    }

    @Test
    void aMisspeltMemberIsReportedWithFileAndLine(@TempDir Path directory) throws Exception {
        Files.writeString(
                directory.resolve("municipalities.yaml"),
                "- code: \"999999\"\n  kinds: {RESIDENCE_CERTIFICATE: {fee: {amuont: 0}}}\n");
        var e = assertThrows(ConfigurationException.class, () -> Municipalities.load(directory));
        assertTrue(e.toString().contains("municipalities.yaml:2"), e.toString());
    }

    @Test
    void aMissingMemberIsReportedByName(@TempDir Path directory) throws Exception {
        Files.writeString(
                directory.resolve("municipalities.yaml"),
                "- code: \"999999\"\n  kinds: {RESIDENCE_CERTIFICATE: {fee: {amount: 0}}}\n");
        var e = assertThrows(ConfigurationException.class, () -> Municipalities.load(directory));
        assertTrue(e.toString().contains("hours"), e.toString());
        assertFalse(e.toString().contains("DeserializationFeature"), e.toString());
    }

    @Test
    void aMissingSumIsNotTakenForNothing(@TempDir Path directory) throws Exception {
        Files.writeString(
                directory.resolve("municipalities.yaml"),
                "- code: \"999999\"\n  kinds: {RESIDENCE_CERTIFICATE: {fee: {}}}\n");
        assertThrows(ConfigurationException.class, () -> Municipalities.load(directory));
    }

    @ParameterizedTest
    @CsvSource({
        "category: SPECIAL_PERMANENT, category: 特別永住, foreigner.category is none of [MID_TO_LONG_TERM",
        "category: SPECIAL_PERMANENT, category: MID_TO_LONG_TERM, foreigner: status is missing for MID_TO_LONG_TERM",
        "category: MID_TO_LONG_TERM, category: PROVISIONAL_STAY, foreigner: status does not go with PROVISIONAL_STAY"
    })
    void aForeignResidentOfNoCategoryOfTheLawIsReportedWithLineEntryAndField(
            String right, String wrong, String told, @TempDir Path directory) throws Exception {
        String people = Files.readString(CONFIG.resolve("personas.yaml"));
        Files.writeString(directory.resolve("personas.yaml"), people.replaceFirst(right, wrong));
        var e = assertThrows(ConfigurationException.class, () -> Personas.load(directory));
        String said = String.valueOf(e.getMessage());
        assertTrue(said.matches("(?s).*personas\\.yaml:\\d+: households\\[\\d+]\\.residents\\[0]\\..*"), said);
        assertTrue(said.contains(told), said);
    }

    @ParameterizedTest
    @CsvSource({
        "'allows: [INDIVIDUAL_NUMBER, RESIDENT_RECORD_CODE]', 'allows: [RELATIONSHIP]', only what is sensitive",
        "'allows: [RESIDENT_RECORD_CODE]', 'allows: [INDIVIDUAL_NUMBER]', allows what there is no choice of",
        "'days: WEEKDAYS', 'days: WORKDAYS', 'hours.days is none of [EVERY_DAY, WEEKDAYS]'"
    })
    void aMunicipalityThatOffersWhatThereIsNotIsReported(
            String right, String wrong, String told, @TempDir Path directory) throws Exception {
        String all = Files.readString(CONFIG.resolve("municipalities.yaml"));
        Files.writeString(directory.resolve("municipalities.yaml"), all.replace(right, wrong));
        var e = assertThrows(ConfigurationException.class, () -> Municipalities.load(directory));
        assertTrue(e.toString().contains(told), e.toString());
    }

    @Test
    void aMissingFileIsReportedByName(@TempDir Path directory) {
        var e = assertThrows(ConfigurationException.class, () -> Personas.load(directory));
        assertTrue(e.toString().contains("personas.yaml: the file is missing"), e.toString());
    }
}
