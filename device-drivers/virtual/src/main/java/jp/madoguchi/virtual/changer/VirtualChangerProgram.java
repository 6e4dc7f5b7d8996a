package jp.madoguchi.virtual.changer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.madoguchi.config.Program;
import jp.madoguchi.virtual.MachineConsole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The virtual changer as a program: prints its port first, then obeys lines; ends with its input. */
@Command(
        name = "virtual-changer",
        mixinStandardHelpOptions = true,
        versionProvider = Program.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:ended as told, or with its input",
            "1:it could not be started, as the message says",
            "2:wrong usage"
        },
        description = {
            "Starts a machine that takes and gives change in yen, on loopback, and prints its port.",
            "Its money lies in a file and outlives it. Commands on standard input, one a line, one line of answer each:",
            VirtualChangerProgram.HELP
        })
public final class VirtualChangerProgram implements Callable<Integer> {
    static final String HELP =
            "insert YEN | take | jam | jam-after PIECES | clear | fill [COUNTS] | empty | full | off | off-after PIECES | on | status | quit";

    @Mixin
    private MachineConsole console = new MachineConsole();

    @Option(names = "--file", description = "where its money lies (default: ${DEFAULT-VALUE})")
    private Path file = Path.of("changer.properties");

    @Override
    public Integer call() throws IOException {
        try (VirtualChanger machine = console.start(port -> VirtualChanger.start(port, file))) {
            MachineConsole.obey(machine.port(), line -> obey(machine, line));
        }
        return 0;
    }

    /** One command, one line. */
    static String obey(VirtualChanger machine, String line) {
        String[] words = line.split("\\s+", 2);
        String more = words.length > 1 ? words[1].strip() : "";
        try {
            switch (words[0]) {
                case "insert" -> {
                    return machine.insert(Integer.parseInt(more)) ? "ok " + line : "not taken " + line;
                }
                case "take" -> {
                    return "taken " + machine.takeFromTray() + " yen";
                }
                case "jam" -> machine.jam();
                case "jam-after" -> machine.jamAfter(Integer.parseInt(more));
                case "clear" -> machine.clearJam();
                case "fill" -> fill(machine, more);
                case "empty" -> machine.empty();
                case "full" -> machine.fillToTheBrim();
                case "off" -> machine.powerOff();
                case "off-after" -> machine.powerOffAfter(Integer.parseInt(more));
                case "on" -> machine.powerOn();
                case "status" -> {
                    return machine.status();
                }
                default -> {
                    return HELP;
                }
            }
            return "ok " + line;
        } catch (IllegalArgumentException e) {
            return "not understood: " + line;
        }
    }

    private static void fill(VirtualChanger machine, String counts) {
        if (counts.isEmpty()) {
            machine.fillForADay();
        } else {
            machine.fill(counts);
        }
    }
}
