package jp.madoguchi.print.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.madoguchi.config.CommandFiles;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Program;
import jp.madoguchi.print.seal.BrokenSealException;
import jp.madoguchi.print.seal.Issuers;
import jp.madoguchi.print.seal.VoidedNumbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code verify FILE...}: says whether paper is what a municipality sealed, and what it must say. */
@Command(
        name = "packaging/madoguchi verify",
        mixinStandardHelpOptions = true,
        versionProvider = Program.Version.class,
        sortOptions = false,
        description = {
            "Checks the seal of a certificate without a network: its PDFs, or pictures of its pages (PNG, 300 dpi), in their"
                    + " order, and prints item by item what the paper must say. Of a picture, and a PDF of pictures, the code"
                    + " alone can be checked: compare the rest by eye. A picture without a code after a front is taken for its back."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:valid",
            "1:a file that can't be read",
            "2:wrong usage",
            "3:a changed text or picture",
            "4:a swapped or repeated page",
            "5:an unknown issuer",
            "6:a broken signature",
            "7:a voided issue number",
            "8:a page without a seal",
            "9:not all was shown: a sheet, a back, or the codes on it",
            "10:a day of issue on which the key was not valid",
            "11:a page of a PDF that carries more than its text",
            "12:letters to be compared by eye, because their font is not known",
            "13:the best that can be said of a picture: a genuine seal; compare each item by eye"
        })
public final class Verify implements Callable<Integer> {
    /** Of a list of voided numbers: more than a million of them. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "PDF or PNG")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--issuers",
            paramLabel = "FILE",
            required = true,
            description = "the municipalities that are believed: their certificates in PEM, one after the other;"
                    + " packaging/madoguchi takes those of the sandbox, .sandbox/keys/issuers.pem, and of the demo,"
                    + " .sandbox/demo/keys/issuers.pem, unless told")
    private List<Path> issuers = new ArrayList<>();

    @Option(
            names = "--voided",
            paramLabel = "FILE",
            description = "issue numbers that a municipality has taken back, as it signed them")
    private List<Path> voided = new ArrayList<>();

    @Option(
            names = "--font",
            paramLabel = "FILE.ttf",
            description = "a font that the municipality prints with besides IPAmj Mincho, or its release of that")
    private List<Path> fonts = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        // PDFBox would log what it finds odd in a file; the verdict says what counts, in words for a clerk.
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        Program.run(new Verify(), arguments);
    }

    @Override
    public Integer call() throws IOException, ConfigurationException {
        Verdict verdict = verdict();
        Report.write(verdict, spec.commandLine().getOut());
        return verdict.exitCode();
    }

    private Verdict verdict() throws IOException, ConfigurationException {
        Issuers pinned = Issuers.of();
        for (Path list : issuers) {
            if (Files.notExists(list)) {
                throw new IOException(
                        list + ": there is no such list of issuers. Give one with --issuers;"
                                + " packaging/madoguchi setup makes the sandbox's, packaging/demo.sh leaves its own in target/demo");
            }
            pinned = pinned.and(Issuers.load(list));
        }
        List<VoidedNumbers> lists = new ArrayList<>();
        for (Path file : voided) {
            lists.add(voided(pinned, file));
        }
        List<PresentedPage> pages = new ArrayList<>();
        Presented presented = Presented.withFonts(fonts);
        for (Path file : files) {
            pages.addAll(Watched.reading(file, () -> presented.read(file)));
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
