package jp.madoguchi.print;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.madoguchi.config.CommandFiles;
import jp.madoguchi.config.ProductVersion;
import jp.madoguchi.print.document.CertificateDataException;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.CertificateJson;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.print.pdf.CalibrationSheet;

/** The command {@code compose}: makes the pages of a certificate of any kind from its data. */
public final class Compose {
    /** The PDF is written. */
    static final int COMPOSED = 0;
    /** The data are wrong, or cannot be put on paper exactly as they are. */
    static final int REFUSED = 1;
    /** Wrong usage. */
    static final int USAGE = 2;
    /** A file or a font cannot be read or written. */
    static final int FILE = 3;

    /** As {@link CertificateDataException} begins too. */
    private static final String REFUSAL = "certificate data refused: ";

    private static final String HELP =
            """
            Usage: packaging/madoguchi compose --data FILE.json --out FILE.pdf [--specimen] [--font FILE.ttf] [--ground DOTS]
                   packaging/madoguchi compose --calibration --out FILE.pdf

            Composes the certificate in FILE.json, all its sheets in one PDF, front and back. It bears no code: that is the
            municipality's signature, made at the centre. So verify finds no seal on it.
              --data FILE.json   the certificate's data; the schema is config/certificate.schema.json, config/certificates
                                 holds one of every kind to start from
              --out FILE.pdf     is overwritten
              --specimen         prints 見本 on every side
              --font FILE.ttf    a second font, for the characters that IPAmj Mincho lacks
              --ground DOTS      the dots of the ground that suit the printer, such as 2/10-5/25
              --calibration      instead of a certificate the sheet that shows which dots suit a printer

            Exit code: 0 composed; 1 the data were refused, the message names the field; 2 wrong usage; 3 a file could not be
            read or written. Nothing is written unless all went well.
            """;

    private Compose() {}

    public static void main(String[] arguments) {
        // Messages name fields in Japanese, whatever the platform's own encoding is.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(CertificateFonts::installed, out, err, arguments));
    }

    static int run(Fonts fonts, PrintStream out, PrintStream err, String... arguments) {
        if (arguments.length == 1 && (arguments[0].equals("--help") || arguments[0].equals("-h"))) {
            out.print(HELP);
            return COMPOSED;
        }
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            out.println(ProductVersion.of("compose"));
            return COMPOSED;
        }
        try {
            ComposeOrder order = ComposeOrder.parse(arguments);
            CommandFiles.requireWritable(order.out());
            Files.write(order.out(), order.data().isPresent() ? certificate(order, fonts) : calibration(order, fonts));
            return COMPOSED;
        } catch (ComposeOrder.WrongUsageException e) {
            err.println(e.getMessage());
            err.print(HELP);
            return USAGE;
        } catch (MissingGlyphException e) {
            err.println(REFUSAL + e.getMessage() + " (--font names a second one)");
            return REFUSED;
        } catch (UnprintableException e) {
            err.println(REFUSAL + e.getMessage());
            return REFUSED;
        } catch (CertificateDataException e) {
            err.println(e.getMessage());
            return REFUSED;
        } catch (IOException e) {
            err.println(CommandFiles.reason(e));
            return FILE;
        }
    }

    private static byte[] certificate(ComposeOrder order, Fonts fonts)
            throws IOException, CertificateDataException, UnprintableException {
        CertificateDocument document =
                CertificateJson.read(CommandFiles.read(order.data().orElseThrow(), CertificateJson.MAX_BYTES + 1));
        CertificateComposer composer = CertificateComposer.calibrated(fonts.find(order.fonts()), order.ground());
        return (order.specimen() ? composer.ofSpecimens() : composer).composeFile(document);
    }

    private static byte[] calibration(ComposeOrder order, Fonts fonts) throws IOException, UnprintableException {
        return CalibrationSheet.write(fonts.find(order.fonts()));
    }

    /** Where the fonts come from; only asked for once the data are read. */
    interface Fonts {
        /** The installed font, and more of the caller's. */
        CertificateFonts find(List<Path> more) throws IOException;
    }
}
