package jp.madoguchi.virtual;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Personas;
import jp.madoguchi.config.Program;
import jp.madoguchi.virtual.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The desk as a program: a window whose buttons print orders; ends with its input. */
@Command(
        name = "desk",
        mixinStandardHelpOptions = true,
        versionProvider = Program.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:closed, or ended with its input",
            "1:it could not be opened, as the message says",
            "2:wrong usage"
        },
        description = {
            "Opens the desk of demo.sh --interactive: a window whose buttons print the orders that one could type there.",
            "It carries nothing out itself. What is told on standard input, one a line, it shows: card STATUS,",
            "printer STATUS, reader on|off, centre on|off, clock DAY TIME real|set, hours OPENS CLOSES, did WHAT."
        })
final class DeskProgram implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--config", description = "directory of personas.yaml (default: ${DEFAULT-VALUE})")
    private Path config = Path.of("config");

    @Option(names = "--language", description = "en or ja, at first (default: ${DEFAULT-VALUE})")
    private String language = "en";

    @Option(names = "--place", description = "where the window opens: WIDTHxHEIGHT+X+Y (default: as large as it needs)")
    private Optional<String> place = Optional.empty();

    @Override
    public Integer call() throws ConfigurationException {
        if (!language.equals("en") && !language.equals("ja")) {
            throw new ParameterException(spec.commandLine(), "--language is en or ja: " + language);
        }
        if (place.filter(each -> !Desk.isPlace(each)).isPresent()) {
            throw new ParameterException(spec.commandLine(), "--place is WIDTHxHEIGHT+X+Y: " + place.get());
        }
        var desk = new Desk(Personas.load(config), Locale.forLanguageTag(language), place, System.out::println);
        Optional<String> problem =
                desk.attend(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
        problem.ifPresent(why -> System.err.println("desk: " + why));
        return problem.isEmpty() ? 0 : 1;
    }
}
