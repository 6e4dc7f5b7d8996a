package jp.madoguchi.terminal.acceptance;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Program;
import jp.madoguchi.print.CertificateComposer;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.terminal.KioskDevices;
import jp.madoguchi.terminal.KioskSettings;
import jp.madoguchi.terminal.SettingsFile;
import jp.madoguchi.terminal.acceptance.Step.Verdict;
import jp.madoguchi.terminal.centre.TerminalKey;
import jp.madoguchi.terminal.doctor.Examination;
import jp.madoguchi.terminal.doctor.Finding;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code madoguchi acceptance}: leads a person through a trial of real hardware, and leaves a signed record of what was seen. */
@Command(
        name = "packaging/madoguchi acceptance",
        mixinStandardHelpOptions = true,
        versionProvider = Program.Version.class,
        sortOptions = false,
        description = {
            "Looks at everything that madoguchi doctor looks at, reads a card, changes its PIN to another one and back if the"
                    + " person agrees, prints a specimen and asks how it came out.",
            "What was seen is written to a file, status words and times but no secret and nothing about a person, and signed by"
                    + " the terminal's key: openssl dgst -sha256 -verify KEY.pem -signature FILE.json.sig FILE.json, where"
                    + " openssl x509 -in TERMINAL.pem -noout -pubkey writes KEY.pem.",
            "The kiosk must not run meanwhile. Where an entry of jpos.xml has a stateDirectory (madoguchi.devices), a file there,"
                    + " *.lock, keeps other programs from the device while it is looked at; it stays, empty.",
            "-Dname=value, anywhere behind acceptance, sets what is a setting of the terminal."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was tried and passed",
            "1:something failed or was skipped",
            "2:wrong usage",
            "3:no record could be written"
        })
public final class AcceptanceCommand implements Callable<Integer> {
    private static final int NOT_ACCEPTED = 1;
    private static final int NO_RECORD = 3;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "the settings of the kiosk (default: ${DEFAULT-VALUE})",
            defaultValue = "config/terminal.properties")
    private Path file = Path.of("config", "terminal.properties");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where the record is written (default: ${DEFAULT-VALUE})",
            defaultValue = "acceptance")
    private Path out = Path.of("acceptance");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Clock clock = Clock.systemUTC();

    public static void main(String... args) {
        // What the devices would write to the log stands in the record.
        Logger.getLogger("").setLevel(Level.OFF);
        Program.run(new AcceptanceCommand(), args);
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter words = spec.commandLine().getOut();
        var person = new Person(System.console(), new InputStreamReader(System.in, StandardCharsets.UTF_8), words);
        try {
            KioskSettings settings = settings();
            // Before anybody has taken the trouble: without it the trial would leave nothing.
            TerminalKey key = TerminalKey.load(
                    settings.centre().certificate(), settings.centre().key());
            Instant begun = clock.instant();
            List<Step> steps = tryAll(settings, person);
            Instant ended = clock.instant();
            steps.forEach(step -> words.println(String.format("%-8s %s", step.verdict(), step.name())));
            SignedRecord record = write(key, begun, ended, steps);
            words.println(record.file() + ", signed beside it");
            return record.accepted() ? CommandLine.ExitCode.OK : NOT_ACCEPTED;
        } catch (IOException | ConfigurationException wrong) {
            spec.commandLine().getErr().println("no record: " + wrong.getMessage());
            return NO_RECORD;
        }
    }

    private KioskSettings settings() throws ConfigurationException {
        try {
            return SettingsFile.read(file);
        } catch (IOException unreadable) {
            throw new ConfigurationException(
                    file, 0, "the settings can't be read", "Remedy: name those of the kiosk by --settings", unreadable);
        }
    }

    private SignedRecord write(TerminalKey key, Instant begun, Instant ended, List<Step> steps)
            throws ConfigurationException {
        try {
            return SignedRecord.write(key, begun, ended, steps, out);
        } catch (IOException unwritable) {
            throw new ConfigurationException(
                    out,
                    0,
                    "the record can't be written here, " + unwritable,
                    "Remedy: let this program write there, or name another folder by --out",
                    unwritable);
        }
    }

    private List<Step> tryAll(KioskSettings settings, Person person) throws IOException, InterruptedException {
        List<Step> steps = new ArrayList<>();
        steps.add(doctor(settings, person));
        steps.addAll(new CardTrial(KioskDevices.CARD_READER, person).run());
        var composer = CertificateComposer.calibrated(
                CertificateFonts.installed(
                        settings.print().secondFont().stream().toList()),
                settings.print().ground());
        steps.add(new SheetTrial(KioskDevices.PAGE_PRINTER, person, clock)
                .run(composer, settings.config().resolve("certificates").resolve("residence-household.json")));
        return steps;
    }

    /** Also names the devices of {@code jpos.xml} to JavaPOS, without which none could be opened. */
    private Step doctor(KioskSettings settings, Person person) throws InterruptedException {
        List<Finding> findings = Examination.of(settings, clock).run(finding -> person.hears(finding.line()));
        boolean good = findings.stream().noneMatch(Finding::isBroken);
        return new Step(
                "everything the kiosk stands on",
                good ? Verdict.PASSED : Verdict.FAILED,
                findings.stream().map(Finding::line).toList());
    }
}
