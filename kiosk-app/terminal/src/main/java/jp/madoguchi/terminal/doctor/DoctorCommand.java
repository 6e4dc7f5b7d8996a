package jp.madoguchi.terminal.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Program;
import jp.madoguchi.terminal.KioskSettings;
import jp.madoguchi.terminal.SettingsFile;
import jp.madoguchi.terminal.doctor.Finding.Verdict;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code madoguchi doctor}: says in plain words what of a kiosk works, what doesn't, and what to do. */
@Command(
        name = "packaging/madoguchi doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Program.Version.class,
        sortOptions = false,
        description = {
            "Looks at what a kiosk stands on, one thing after the other, through the same settings and the same entries of"
                    + " jpos.xml: the card reader and the card in it, printers and changer where there"
                    + " are any, fonts, the centre, the clock.",
            "One line each: OK, LOOK (works, or could not be judged) or BROKEN, what was seen, and what to do. No PIN is"
                    + " sent, so no try is spent; nothing is printed, no money is taken or paid; nothing about a person is shown.",
            "The kiosk must not run meanwhile. Where an entry of jpos.xml has a stateDirectory (madoguchi.devices), a file there,"
                    + " *.lock, keeps other programs from the device while it is looked at; it stays, empty.",
            "-Dname=value, anywhere behind doctor, sets what is a setting of the terminal."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing is broken", "1:something is broken", "2:wrong usage"})
public final class DoctorCommand implements Callable<Integer> {
    private static final int BROKEN = 1;
    private static final String SETTINGS = "settings";

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "the settings of the kiosk (default: ${DEFAULT-VALUE})",
            defaultValue = "config/terminal.properties")
    private Path file = Path.of("config", "terminal.properties");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String... args) {
        // What the devices would write to the log stands in the lines.
        Logger.getLogger("").setLevel(Level.OFF);
        Program.run(new DoctorCommand(), args);
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            return examine(SettingsFile.read(file));
        } catch (IOException unreadable) {
            return refuse("can't read " + file, "name the right file by --settings");
        } catch (ConfigurationException wrong) {
            return refuse(String.valueOf(wrong.getMessage()), "correct that");
        }
    }

    private int refuse(String seen, String remedy) {
        tell(Finding.broken(SETTINGS, seen, remedy + "; nothing else was looked at"));
        return BROKEN;
    }

    private int examine(KioskSettings settings) throws InterruptedException {
        tell(Finding.ok(
                SETTINGS,
                file
                        + settings.devices()
                                .map(folder -> "; a device is locked by a file in " + folder + " while it is looked at")
                                .orElse("")));
        List<Finding> findings = Examination.of(settings, Clock.systemUTC()).run(this::tell);
        spec.commandLine()
                .getOut()
                .println(count(findings, Verdict.BROKEN) + " broken, " + count(findings, Verdict.LOOK) + " to look at");
        return findings.stream().anyMatch(Finding::isBroken) ? BROKEN : CommandLine.ExitCode.OK;
    }

    private void tell(Finding finding) {
        spec.commandLine().getOut().println(finding.line());
    }

    private static long count(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }
}
