package jp.madoguchi.print.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.config.CommandFiles;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.ProductVersion;
import jp.madoguchi.print.seal.BrokenSealException;
import jp.madoguchi.print.seal.Issuers;
import jp.madoguchi.print.seal.VoidedNumbers;

/** The command {@code verify FILE...}: says whether paper is what a municipality sealed, and what it must say. */
public final class Verify {
    private static final String USAGE =
            """
            Usage: packaging/madoguchi verify FILE... [--issuers FILE] [--voided FILE]...
            Checks the seal of a certificate without a network: one PDF, or pictures of its pages (PNG, 300 dpi) in their
            order, and prints item by item what the paper must say. A picture, and a PDF of pictures, has to be compared
            by eye. A picture without a code after a front is taken for its back.

              --issuers FILE   the municipalities that are believed: their certificates in PEM, one after the other;
                               packaging/madoguchi takes those of the sandbox, .sandbox/keys/issuers.pem, unless told
              --voided FILE    issue numbers that a municipality has taken back, as it signed them

            Exit code: 0 valid, 3 a changed text or picture, 4 a swapped or repeated page, 5 an unknown issuer, 6 a broken signature,
            7 a voided issue number, 8 a page without a seal, 9 not all was shown: a sheet, or the codes on a back,
            10 a day of issue on which the key was not valid, 11 a page of a PDF that carries more than its text, 12 letters
            to be compared by eye, because their font is not known, 13 a genuine seal on pages that are pictures: compare each
            item by eye; 1 a file that can't be read, 2 wrong usage.
            """;

    /** Of a list of voided numbers: more than a million of them. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final List<Path> files = new ArrayList<>();
    private final List<Path> voided = new ArrayList<>();
    private Optional<Path> issuers = Optional.empty();

    private Verify() {}

    public static void main(String[] arguments) {
        // What is printed is Japanese, whatever the console's own character set.
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, new PrintStream(System.err, true, StandardCharsets.UTF_8), arguments));
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        if (arguments.length == 1 && arguments[0].equals("--help")) {
            out.print(USAGE);
            return 0;
        }
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            out.println(ProductVersion.of("verify"));
            return 0;
        }
        Verify command = new Verify();
        Optional<String> fault = command.fault(new ArrayDeque<>(List.of(arguments)));
        if (fault.isPresent()) {
            err.println(fault.get());
            err.print(USAGE);
            return 2;
        }
        try {
            Verdict verdict = command.verdict();
            Report.write(verdict, out);
            return verdict.exitCode();
        } catch (IOException e) {
            err.println(CommandFiles.reason(e));
            return 1;
        } catch (ConfigurationException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    /** Takes the arguments in; answers with what is wrong with them. */
    private Optional<String> fault(Deque<String> arguments) {
        while (!arguments.isEmpty()) {
            String argument = arguments.pop();
            if (!argument.startsWith("--")) {
                files.add(Path.of(argument));
            } else if (!argument.equals("--issuers") && !argument.equals("--voided")) {
                return Optional.of("not understood: " + argument);
            } else if (arguments.isEmpty()) {
                return Optional.of(argument + " needs a value");
            } else if (argument.equals("--issuers")) {
                issuers = Optional.of(Path.of(arguments.pop()));
            } else {
                voided.add(Path.of(arguments.pop()));
            }
        }
        return files.isEmpty() || issuers.isEmpty() ? Optional.of("a FILE and --issuers are needed") : Optional.empty();
    }

    private Verdict verdict() throws IOException, ConfigurationException {
        Path list = issuers.orElseThrow();
        if (Files.notExists(list)) {
            throw new IOException(list + ": there is no such list of issuers. Give one with --issuers;"
                    + " packaging/madoguchi setup makes the sandbox's");
        }
        Issuers pinned = Issuers.load(list);
        List<VoidedNumbers> lists = new ArrayList<>();
        for (Path file : voided) {
            lists.add(voided(pinned, file));
        }
        List<PresentedPage> pages = new ArrayList<>();
        Presented presented = Presented.withFont();
        for (Path file : files) {
            pages.addAll(presented.read(file));
        }
        return Verification.of(pages, pinned, lists);
    }

    private static VoidedNumbers voided(Issuers pinned, Path file) throws IOException {
        try {
            return pinned.voided(CommandFiles.read(file, MOST_BYTES));
        } catch (BrokenSealException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
