package jp.madoguchi.terminal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan of the house: which room may know which, and what nobody may do. */
class ArchitectureTest {
    private static final List<String> MODULES = List.of(
            "config",
            "print",
            "device-drivers/card",
            "device-drivers/pos",
            "device-drivers/virtual",
            "device-drivers/changer-driver",
            "kiosk-app/protocol",
            "kiosk-app/session",
            "kiosk-app/ui",
            "kiosk-app/terminal",
            "kiosk-app/centre");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPaths(MODULES.stream()
                    .map(module -> Site.ROOT.resolve(module).resolve("target/classes"))
                    .toArray(Path[]::new));

    @ParameterizedTest
    @CsvSource({
        "config, ''",
        "card, ''",
        "pos, ''",
        "print, config",
        "protocol, config",
        "session, protocol print card config",
        "ui, session card config protocol",
        "terminal, ui session protocol print card config pos",
        "centre, protocol print card config",
        "virtual, card pos config",
        "changer, pos"
    })
    void aRoomKnowsOnlyTheRoomsBelowIt(String room, String below) {
        var known = new ArrayList<String>();
        known.add("jp.madoguchi." + room + "..");
        Stream.of(below.split(" ", -1))
                .filter(each -> !each.isEmpty())
                .forEach(each -> known.add("jp.madoguchi." + each + ".."));
        DescribedPredicate<JavaClass> others =
                resideInAnyPackage("jp.madoguchi..").and(resideOutsideOfPackages(known.toArray(String[]::new)));
        noClasses()
                .that()
                .resideInAPackage("jp.madoguchi." + room + "..")
                .should()
                .dependOnClassesThat(others)
                .check(HOUSE);
    }

    @Test
    void noRoomIsPartOfACircle() {
        slices().matching("jp.madoguchi.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource({
        "era, ''",
        "document, era",
        "font, document",
        "form, era document font",
        "pdf, document font form",
        "seal, document form pdf",
        "verify, document font form pdf seal",
        "receipt, document"
    })
    void theRoomsOfThePrintRoomKnowOnlyTheirOwnBelow(String room, String below) {
        var known = new ArrayList<String>();
        known.add("jp.madoguchi.print." + room);
        Stream.of(below.split(" ", -1)).forEach(each -> known.add("jp.madoguchi.print." + each));
        DescribedPredicate<JavaClass> others =
                resideInAnyPackage("jp.madoguchi.print..").and(resideOutsideOfPackages(known.toArray(String[]::new)));
        noClasses()
                .that()
                .resideInAPackage("jp.madoguchi.print." + room)
                .should()
                .dependOnClassesThat(others)
                .check(HOUSE);
    }

    @Test
    void devicesAreMetThroughTheirControlsOnly() {
        classes()
                .that()
                .resideInAPackage("jp.madoguchi.pos..")
                .and()
                .haveNameNotMatching(
                        ".*\\.(LogicalDevices|DeviceConfigurationException|DriverFolder|DeviceNames|DevicePlaces(\\$.*)?|NearestName|LintCommand|ConformanceCommand|NeededRows(\\$.*)?)")
                .should()
                .onlyBeAccessed()
                .byAnyPackage("jp.madoguchi.pos..", "jp.madoguchi.virtual..", "jp.madoguchi.changer..")
                .check(HOUSE);
    }

    @Test
    void theConversationKnowsNoFrameworkAndNoDevice() {
        noClasses()
                .that()
                .resideInAnyPackage("jp.madoguchi.session..", "jp.madoguchi.card..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "jpos..", "org.eclipse..", "java.sql..", "java.net..")
                .check(HOUSE);
    }

    @Test
    void nobodyLooksAtAClockThatWasNotHandedIn() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(Terminal|Beans|Main|[A-Za-z]+Program|[A-Za-z]+Command|Compose)(\\$.*)?")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalTime.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(HOUSE);
    }

    @Test
    void nobodyWaitsBySleeping() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(HOUSE);
    }

    /** The canary: a rule that must fail, so that rules which find nothing are known to have looked. */
    @Test
    void theRulesAreReallyAsked() {
        assertFalse(HOUSE.isEmpty());
        assertThrows(AssertionError.class, () -> noClasses()
                .that()
                .resideInAPackage("jp.madoguchi.terminal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jp.madoguchi.session..")
                .check(HOUSE));
    }
}
