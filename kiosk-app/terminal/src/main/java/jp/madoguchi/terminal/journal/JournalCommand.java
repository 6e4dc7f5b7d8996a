package jp.madoguchi.terminal.journal;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.madoguchi.config.Program;
import jp.madoguchi.terminal.journal.JournalFile.Stored;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code madoguchi journal FILE}: prints a kiosk's journal and checks its chain. */
@Command(
        name = "packaging/madoguchi journal",
        mixinStandardHelpOptions = true,
        versionProvider = Program.Version.class,
        sortOptions = false,
        description = {
            "Prints a kiosk's journal and checks its chain.",
            "The chain shows a record that was altered, removed or put in; that the last ones were cut off it cannot show."
                    + " Note the head (number and hash of the last record) elsewhere, and give it with --head later."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the chain is whole, and holds the noted record if one was given",
            "1:altered, cut off, or another journal",
            "2:wrong usage, or a file that can't be read"
        })
public final class JournalCommand implements Callable<Integer> {
    private static final int NOT_WHOLE = 1;
    private static final int UNREADABLE = 2;

    @Parameters(paramLabel = "FILE", description = "the kiosk's journal.db; may be in use")
    private Path file = Path.of("journal.db");

    @Option(
            names = "--head",
            paramLabel = "N:HASH",
            converter = NotedHead.Reading.class,
            description = "a head noted earlier, which must be in the journal; 16 digits of the hash are enough")
    private Optional<NotedHead> noted = Optional.empty();

    @Option(names = "--whole-ids", description = "ids of acts and print jobs in full, instead of 8 digits of each")
    private boolean wholeIds;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String... args) {
        Program.run(new JournalCommand(), args);
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return unreadable((Files.exists(file) ? "can't read " : "no such file: ") + file);
        }
        try (JournalFile journal = JournalFile.openToRead(file)) {
            return print(journal.readAll(), out);
        } catch (SQLException e) {
            return unreadable("not a journal: " + file);
        } catch (DateTimeException | IllegalArgumentException e) {
            out.println("ALTERED: holds a record that no kiosk wrote");
            return NOT_WHOLE;
        } finally {
            out.flush();
        }
    }

    private int unreadable(String reason) {
        spec.commandLine().getErr().println(reason);
        return UNREADABLE;
    }

    private int print(List<Stored> records, PrintWriter out) {
        var line = new JournalLine(wholeIds);
        out.println(JournalLine.HEADER);
        records.forEach(record -> out.println(line.of(record.entry())));
        Optional<String> fault = JournalChain.firstBroken(records)
                .map(at -> "ALTERED: the chain breaks at record " + at)
                .or(() -> noted.flatMap(head -> head.fault(records)));
        if (fault.isPresent()) {
            out.println(fault.get());
            return NOT_WHOLE;
        }
        NotedHead.of(records).ifPresent(head -> out.println("head " + head));
        out.println(noted.map(
                        head -> "record " + head.sequence() + " is the one that was noted; later ones may be missing")
                .orElse("whether later records were cut off, only a head noted earlier can show: --head N:HASH"));
        int open = JournalChain.openActs(records).size();
        out.println("chain whole: " + records.size() + " records, " + open + " acts without an end");
        return CommandLine.ExitCode.OK;
    }
}
