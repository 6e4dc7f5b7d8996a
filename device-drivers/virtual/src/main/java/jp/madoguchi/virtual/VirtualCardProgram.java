package jp.madoguchi.virtual;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.madoguchi.virtual.card.CardSlot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts virtual cards into a virtual reader and takes them out, as lines on standard input say. */
@Command(
        name = "virtual-card",
        mixinStandardHelpOptions = true,
        description = {
            "Inserts and removes virtual cards. Commands on standard input, one a line, one line of answer each:",
            VirtualCardProgram.HELP
        })
final class VirtualCardProgram implements Callable<Integer> {
    static final String HELP = "insert PERSONA | insert not-jpki | remove | status | tear-before K | tear-after K"
            + " | tear-before-write N | tear-after-write N | mute | help | quit";

    @Option(names = "--sandbox", description = "directory made by setup (default: ${DEFAULT-VALUE})")
    private Path sandbox = Path.of(".sandbox");

    @Option(names = "--port", description = "port of the reader (default: ${DEFAULT-VALUE})")
    private int port = 35963;

    @Override
    public Integer call() throws IOException, InterruptedException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (CardSlot slot = new CardSlot(sandbox, port)) {
            for (String line = in.readLine(); line != null && !line.strip().equals("quit"); line = in.readLine()) {
                System.out.println(obey(slot, line.strip()));
            }
        }
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
