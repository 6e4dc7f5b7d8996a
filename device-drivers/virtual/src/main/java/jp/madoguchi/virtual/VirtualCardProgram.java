package jp.madoguchi.virtual;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.madoguchi.config.CommandFiles;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Personas;
import jp.madoguchi.config.Program;
import jp.madoguchi.virtual.card.CardSlot;
import jp.madoguchi.virtual.sandbox.Sandbox;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Puts virtual cards into a virtual reader: one until it is stopped, or as lines on standard input say. */
@Command(
        name = "virtual-card",
        mixinStandardHelpOptions = true,
        versionProvider = Program.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the card was taken out as told",
            "1:the card can not be served, as the message says",
            "2:wrong usage"
        },
        description = {
            "With --persona: serves this one card until it is stopped, and makes the sandbox if it is missing.",
            "Without: inserts and removes cards. Commands on standard input, one a line, one line of answer each:",
            VirtualCardProgram.HELP
        })
final class VirtualCardProgram implements Callable<Integer> {
    static final String HELP = "insert PERSONA | insert not-jpki | remove | status | tear-before K | tear-after K"
            + " | tear-before-write N | tear-after-write N | mute | hang | wake | help | quit";

    private static final int LAST_PORT = 0xFFFF;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--sandbox", description = "directory made by setup (default: ${DEFAULT-VALUE})")
    private Path sandbox = Path.of(".sandbox");

    @Option(names = "--config", description = "directory of personas.yaml (default: ${DEFAULT-VALUE})")
    private Path config = Path.of("config");

    @Option(
            names = "--port",
            defaultValue = "${env:VPCD_PORT:-35963}",
            description = "port of the reader (default: VPCD_PORT of the environment, else vpcd's own, 35963)")
    private int port;

    @Option(names = "--persona", description = "whose card to serve until this program is stopped")
    private @Nullable String persona;

    @Option(names = "--state", description = "with --persona: the file that keeps secrets and tries for the next run")
    private @Nullable Path state;

    @Override
    public Integer call() throws IOException, InterruptedException, ConfigurationException {
        if (port < 1 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port is 1 to " + LAST_PORT + ": " + port);
        }
        try (CardSlot slot = new CardSlot(sandbox, port)) {
            if (persona != null) {
                return serve(slot, persona);
            }
            if (state != null) {
                throw new ParameterException(spec.commandLine(), "--state needs --persona");
            }
            if (!Files.isDirectory(sandbox)) {
                throw new NoSuchFileException(
                        sandbox.toString(), null, "no sandbox is there; packaging/madoguchi setup makes one");
            }
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null && !line.strip().equals("quit"); line = in.readLine()) {
                System.out.println(obey(slot, line.strip()));
            }
        }
        return 0;
    }

    private int serve(CardSlot slot, String name) throws InterruptedException, ConfigurationException {
        try {
            Personas people = Personas.load(config);
            CardService service = new CardService(people, slot, port);
            // Before the sandbox is made, which takes its time.
            service.persona(name);
            Sandbox.prepare(
                    sandbox, config, Clock.systemUTC(), false, doing -> System.err.println("virtual-card: " + doing));
            System.out.println(service.insert(name, Optional.ofNullable(state)));
        } catch (IOException e) {
            System.err.println("virtual-card: " + CommandFiles.reason(e));
            return 1;
        }
        CardService.untilStopped();
        return 0;
    }

    /** One command, one line. */
    static String obey(CardSlot slot, String line) throws InterruptedException {
        String[] words = line.split("\\s+", 2);
        String argument = words.length > 1 ? words[1] : "";
        try {
            switch (words[0]) {
                case "insert" -> slot.insert(argument);
                case "remove" -> slot.remove();
                case "tear-before" -> slot.tearBefore(Integer.parseInt(argument));
                case "tear-after" -> slot.tearAfter(Integer.parseInt(argument));
                case "tear-before-write" -> slot.tearBeforeWrite(Integer.parseInt(argument));
                case "tear-after-write" -> slot.tearAfterWrite(Integer.parseInt(argument));
                case "mute" -> slot.mute();
                case "hang" -> slot.hang();
                case "wake" -> slot.wake();
                case "status" -> {
                    return slot.status();
                }
                default -> {
                    return HELP;
                }
            }
            return "ok " + line;
        } catch (NoSuchFileException e) {
            return "error: no card " + argument + " in the sandbox";
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            return "error: " + e.getMessage();
        }
    }
}
