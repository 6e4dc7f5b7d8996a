package jp.madoguchi.print.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
            Usage: packaging/madoguchi verify FILE... [--issuers FILE]... [--voided FILE]... [--font FILE.ttf]...
            Checks the seal of a certificate without a network: its PDFs, or pictures of its pages (PNG, 300 dpi), in their
            order, and prints item by item what the paper must say. A picture, and a PDF of pictures, has to be compared
            by eye. A picture without a code after a front is taken for its back.

              --issuers FILE   the municipalities that are believed: their certificates in PEM, one after the other;
                               packaging/madoguchi takes those of the sandbox, .sandbox/keys/issuers.pem, and of the demo,
                               .sandbox/demo/keys/issuers.pem, unless told
              --voided FILE    issue numbers that a municipality has taken back, as it signed them
              --font FILE.ttf  a font that the municipality prints with besides IPAmj Mincho, or its release of that

            Exit code: 0 valid, 3 a changed text or picture, 4 a swapped or repeated page, 5 an unknown issuer, 6 a broken signature,
            7 a voided issue number, 8 a page without a seal, 9 not all was shown: a sheet, or the codes on a back,
            10 a day of issue on which the key was not valid, 11 a page of a PDF that carries more than its text, 12 letters
            to be compared by eye, because their font is not known, 13 a genuine seal on pages that are pictures: compare each
            item by eye; 1 a file that can't be read, 2 wrong usage.
            """;

    /** Of a list of voided numbers: more than a million of them. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final Set<String> HELP = Set.of("--help", "-h");
    private static final Set<String> VERSION = Set.of("--version", "-V");

    private Verify() {}

    public static void main(String[] arguments) {
        // PDFBox would log what it finds odd in a file; the verdict says what counts, in words for a clerk.
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        // What is printed is Japanese, whatever the console's own character set.
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, new PrintStream(System.err, true, StandardCharsets.UTF_8), arguments));
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        if (arguments.length == 1 && HELP.contains(arguments[0])) {
            out.print(USAGE);
            return 0;
        }
        if (arguments.length == 1 && VERSION.contains(arguments[0])) {
            out.println(ProductVersion.of("verify"));
            return 0;
        }
        try {
            Verdict verdict = verdict(VerifyOrder.parse(arguments));
            Report.write(verdict, out);
            return verdict.exitCode();
        } catch (VerifyOrder.WrongUsageException e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return 2;
        } catch (IOException e) {
            err.println(CommandFiles.reason(e));
            return 1;
        } catch (ConfigurationException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static Verdict verdict(VerifyOrder order) throws IOException, ConfigurationException {
        Issuers pinned = Issuers.of();
        for (Path list : order.issuers()) {
            if (Files.notExists(list)) {
                throw new IOException(
                        list + ": there is no such list of issuers. Give one with --issuers;"
                                + " packaging/madoguchi setup makes the sandbox's, packaging/demo.sh leaves its own in target/demo");
            }
            pinned = pinned.and(Issuers.load(list));
        }
        List<VoidedNumbers> lists = new ArrayList<>();
        for (Path file : order.voided()) {
            lists.add(voided(pinned, file));
        }
        List<PresentedPage> pages = new ArrayList<>();
        Presented presented = Presented.withFonts(order.fonts());
        for (Path file : order.files()) {
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
