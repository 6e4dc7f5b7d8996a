package jp.madoguchi.terminal.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import jp.madoguchi.print.CertificateComposer;
import jp.madoguchi.print.ComposedCertificate;
import jp.madoguchi.print.PrintJob;
import jp.madoguchi.print.PrintOutcome;
import jp.madoguchi.print.PrintProgress;
import jp.madoguchi.print.document.CertificateDataException;
import jp.madoguchi.print.document.CertificateJson;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.terminal.acceptance.Step.Verdict;
import jp.madoguchi.terminal.device.SlipPrinter;
import jpos.JposException;

/** A specimen (見本) on paper, which only a person can judge. */
final class SheetTrial implements PrintProgress {
    private static final String NAME = "a printed specimen";
    private static final List<String> QUESTIONS = List.of(
            "Is it on one sheet, front and back, and both the right way up when the sheet is turned over its long side?",
            "Are its texts sharp, and is nothing cut off at the edges?",
            "Is 複写 not to be seen on it, and to be seen on a copy of it? (madoguchi compose --calibration shows other dots)");

    private final String printer;
    private final Person person;
    private final Clock clock;
    private final List<String> seen = new ArrayList<>();

    SheetTrial(String printer, Person person, Clock clock) {
        this.printer = printer;
        this.person = person;
        this.clock = clock;
    }

    /** Composes what is in this file, prints its sheets, and asks about them. */
    Step run(CertificateComposer composer, Path data) throws IOException {
        if (!person.agrees("Print a specimen?")) {
            return new Step(NAME, Verdict.SKIPPED, List.of());
        }
        try (SlipPrinter open = SlipPrinter.open(printer, clock, event -> {});
                ComposedCertificate specimen =
                        composer.ofSpecimens().compose(CertificateJson.read(Files.readAllBytes(data)))) {
            for (PrintJob sheet : specimen.sheets()) {
                PrintOutcome outcome = open.print(sheet, this);
                seen.add("sheet " + sheet.sheet() + ", SHA-256 "
                        + HexFormat.of().formatHex(sheet.sha256()) + ": " + outcome);
                if (!(outcome instanceof PrintOutcome.Printed)) {
                    return new Step(NAME, Verdict.FAILED, seen);
                }
            }
            return judged();
        } catch (JposException | CertificateDataException | UnprintableException failed) {
            seen.add(String.valueOf(failed.getMessage()));
            return new Step(NAME, Verdict.FAILED, seen);
        }
    }

    private Step judged() throws IOException {
        boolean good = true;
        for (String question : QUESTIONS) {
            boolean yes = person.agrees(question);
            seen.add(question + (yes ? " Yes" : " No"));
            good &= yes;
        }
        return new Step(NAME, good ? Verdict.PASSED : Verdict.FAILED, seen);
    }

    @Override
    public void printing(int sheet, int sheets) {
        person.hears("  .. sheet " + sheet + " of " + sheets);
    }

    @Override
    public void waitingForPaper() {
        person.hears("  .. the printer has no paper");
    }

    @Override
    public void waitingForStaff() {
        person.hears("  .. the printer has stopped, look at its display");
    }
}
