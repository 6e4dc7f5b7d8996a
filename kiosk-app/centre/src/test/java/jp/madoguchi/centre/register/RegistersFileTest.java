package jp.madoguchi.centre.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Household;
import jp.madoguchi.config.Personas;
import jp.madoguchi.config.Resident;
import jp.madoguchi.print.document.AppendixEntry;
import jp.madoguchi.print.document.AssessedTax;
import org.junit.jupiter.api.Test;

/** What municipalities hold of the sandbox's people agrees with who these people are. */
class RegistersFileTest {
    private static final Path CONFIG =
            Path.of(System.getProperty("madoguchi.root", ".")).resolve("config");

    private final RegistersFile file;
    private final List<Household> households;

    RegistersFileTest() throws ConfigurationException {
        file = RegistersFile.load(CONFIG);
        households = Personas.load(CONFIG).households();
    }

    @Test
    void everySealAndAssessmentIsAResidents() throws ConfigurationException {
        for (var seal : file.seals()) {
            resident(seal.resident());
            assertTrue(seal.registered(CONFIG).impression().image().width() > 0);
        }
        for (var entry : file.assessments()) {
            assertEquals(household(entry.resident()).municipality(), entry.municipality());
        }
    }

    @Test
    void aRegisterSaysOfAResidentWhatTheirHouseholdSays() {
        eachMember((register, member) -> {
            Resident resident = resident(member.resident().orElseThrow());
            AppendixEntry entry = register.appendixOf(member, true);
            assertEquals(resident.name(), entry.name());
            assertEquals(Optional.of(resident.born()), entry.birthDate());
            assertEquals(resident.sex().name(), entry.sex().orElseThrow().name());
            assertEquals(Optional.of(resident.residentRecordCode()), entry.residentRecordCode());
            var domicile = register.registeredDomicile();
            assertEquals(
                    Optional.of(new Resident.Domicile(domicile.address(), domicile.headOfRegister())),
                    resident.domicile());
        });
    }

    @Test
    void theLastAddressOfTheAppendixIsWhereTheResidentLives() {
        eachMember((register, member) -> {
            String id = member.resident().orElseThrow();
            var last = member.addresses().get(member.addresses().size() - 1);
            assertEquals(household(id).address(), last.address());
            assertEquals(Optional.of(resident(id).addressSince()), last.since());
        });
    }

    @Test
    void anAppendixTellsNothingOfTheBirthOfWhomItHadLostBeforeThatWasRecorded() {
        FiledRegister register = file.familyRegisters().stream()
                .filter(each -> each.id().equals("madoguchi"))
                .findFirst()
                .orElseThrow();
        AppendixEntry daughter = register.appendixOf(register.members().get(2), true);
        assertEquals("窓口　みどり", daughter.name());
        assertEquals(Optional.empty(), daughter.birthDate());
        assertEquals(
                LocalDate.of(1999, 8, 20), register.members().get(2).entry().birthDate());
    }

    @Test
    void theTaxesOfAYearAddUp() {
        for (var entry : file.assessments()) {
            long levies = sum(entry.municipal()) + sum(entry.prefectural()) + entry.forest();
            assertEquals(entry.year(), levies, entry.resident() + " " + entry.yearsBack());
            long deducted =
                    entry.deductions().values().stream().mapToLong(each -> each).sum();
            assertEquals(entry.totalDeductions(), deducted, entry.resident() + " " + entry.yearsBack());
        }
    }

    @Test
    void aSumThatTheFormHasNoRowForIsRefused() {
        var rows = new TaxFile.Rows(List.of("給与収入"), List.of(), List.of(), List.of(), List.of());
        var levy = new AssessedTax.Levy("市民税", Optional.empty(), Optional.empty());
        var entry = new TaxFile.Entry(
                "nobody",
                "999999",
                0,
                Optional.empty(),
                Map.of("年金", 1L),
                Map.of(),
                0,
                Map.of(),
                0,
                Map.of(),
                levy,
                levy,
                0,
                0,
                Map.of());
        assertThrows(IllegalArgumentException.class, () -> entry.assessment(rows));
    }

    private static long sum(AssessedTax.Levy levy) {
        return levy.onIncome().orElseThrow() + levy.perCapita().orElseThrow();
    }

    private void eachMember(BiConsumer<FiledRegister, FiledRegister.Member> check) {
        for (FiledRegister register : file.familyRegisters()) {
            register.members().stream()
                    .filter(member -> member.resident().isPresent())
                    // What is said of whom it has lost is no longer followed.
                    .filter(member -> !member.entry().removed())
                    .forEach(member -> check.accept(register, member));
        }
    }

    private Resident resident(String id) {
        return household(id).residents().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Household household(String id) {
        return households.stream()
                .filter(each -> each.residents().stream().anyMatch(r -> r.id().equals(id)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no resident " + id));
    }
}
