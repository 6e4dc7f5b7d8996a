package jp.madoguchi.print;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.print.document.CertificateDataException;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.CertificateJson;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.font.CertificateFonts;

/** The command {@code compose DATA.json OUT.pdf}: makes the sheets of a certificate from its signed data. */
public final class Compose {
    private static final String USAGE =
            """
            Usage: compose DATA.json OUT.pdf
            Composes the certificate in DATA.json. A certificate of several sheets gives OUT.pdf, OUT-2.pdf, ...
            """;

    private Compose() {}

    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    /** Exit code 0 when the files are written, 1 when the certificate cannot be composed, 2 for wrong usage. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        if (arguments.length == 1 && arguments[0].equals("--help")) {
            out.print(USAGE);
            return 0;
        }
        if (arguments.length != 2) {
            err.print(USAGE);
            return 2;
        }
        try {
            compose(Path.of(arguments[0]), Path.of(arguments[1]));
            return 0;
        } catch (IOException | CertificateDataException | UnprintableException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static void compose(Path data, Path pdf)
            throws IOException, CertificateDataException, UnprintableException {
        CertificateDocument document = CertificateJson.read(Files.readAllBytes(data));
        CertificateComposer composer = CertificateComposer.withFonts(CertificateFonts.installed());
        try (ComposedCertificate composed = composer.compose(document)) {
            for (PrintJob sheet : composed.sheets()) {
                Files.write(numbered(pdf, sheet.sheet()), sheet.pdf());
            }
        }
    }

    private static Path numbered(Path pdf, int sheet) {
        String name = pdf.getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        return sheet == 1 ? pdf : pdf.resolveSibling(name.substring(0, dot) + "-" + sheet + name.substring(dot));
    }
}
