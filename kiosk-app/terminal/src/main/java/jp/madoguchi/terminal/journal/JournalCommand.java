package jp.madoguchi.terminal.journal;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.madoguchi.terminal.journal.JournalFile.Stored;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code madoguchi journal FILE}: prints a kiosk's journal and checks its chain. */
@Command(
        name = "journal",
        mixinStandardHelpOptions = true,
        description = "Prints a kiosk's journal and checks its chain. Exit 0: whole; 1: altered; 2: unreadable.")
public final class JournalCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneId.of("Asia/Tokyo"));
    private static final int ALTERED = 1;
    private static final int UNREADABLE = 2;

    @Parameters(paramLabel = "FILE", description = "the kiosk's journal.db; may be in use")
    private Path file = Path.of("journal.db");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String... args) {
        System.exit(new CommandLine(new JournalCommand()).execute(args));
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (!Files.isReadable(file)) {
            out.println("can't read " + file);
            return UNREADABLE;
        }
        try (JournalFile journal = JournalFile.openToRead(file)) {
            return print(journal.readAll(), out);
        } catch (SQLException e) {
            out.println("not a journal: " + file);
            return UNREADABLE;
        } finally {
            out.flush();
        }
    }

    private static int print(List<Stored> records, PrintWriter out) {
        records.forEach(record -> out.println(line(record.entry())));
        Optional<Long> broken = JournalChain.firstBroken(records);
        int open = JournalChain.openActs(records).size();
        out.println(broken.map(at -> "CHAIN BROKEN at record " + at)
                .orElse("chain whole: " + records.size() + " records, " + open + " acts without an end"));
        return broken.isPresent() ? ALTERED : CommandLine.ExitCode.OK;
    }

    private static String line(JournalEntry entry) {
        var line = new StringBuilder("%6d  %s  %-9s %-17s"
                .formatted(
                        entry.sequence(),
                        TIME.format(entry.wall()),
                        entry.phase().name().toLowerCase(java.util.Locale.ROOT),
                        entry.event()));
        append(line, "", entry.word());
        append(line, "", entry.disposition());
        append(line, "code ", entry.code() == 0 ? "" : String.valueOf(entry.code()));
        append(line, "", entry.n1() == 0 && entry.n2() == 0 ? "" : numbers(entry));
        append(line, "tx ", entry.transaction());
        return line.toString().stripTrailing();
    }

    /** The name of a print job is the hex of its two numbers. */
    private static String numbers(JournalEntry entry) {
        return entry.n2() == 0 ? String.valueOf(entry.n1()) : "%016x%016x".formatted(entry.n1(), entry.n2());
    }

    private static void append(StringBuilder line, String label, String value) {
        if (!value.isEmpty()) {
            line.append("  ").append(label).append(value);
        }
    }
}
