package jp.madoguchi.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.madoguchi.config.CommandFiles;
import jp.madoguchi.config.Program;
import jp.madoguchi.print.document.CertificateDataException;
import jp.madoguchi.print.document.CertificateJson;
import jp.madoguchi.print.document.MissingGlyphException;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.font.CertificateFonts;
import jp.madoguchi.print.pdf.CalibrationSheet;
import jp.madoguchi.print.pdf.PantographDots;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code compose}: makes the pages of a certificate of any kind from its data. */
@Command(
        name = "packaging/madoguchi compose",
        mixinStandardHelpOptions = true,
        versionProvider = Program.Version.class,
        sortOptions = false,
        description = {
            "Composes the certificate in FILE.json, all its sheets in one PDF, front and back. It bears no code: that is the"
                    + " municipality's signature, made at the centre. So verify finds no seal on it.",
            "Nothing is written unless all went well."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:composed",
            "1:a file or a font could not be read or written",
            "2:wrong usage",
            "3:the data were refused; the message names the field"
        })
public final class Compose implements Callable<Integer> {
    private static final int REFUSED = 3;

    /** As {@link CertificateDataException} begins too. */
    private static final String REFUSAL = "certificate data refused: ";

    private static final String NO_CERTIFICATE =
            " is no certificate, though it looks like one: no municipality signed it, and it bears no code; --specimen prints 見本 on it.";

    private final Fonts installed;

    @ArgGroup(multiplicity = "1")
    private Work work = new Work();

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "is overwritten")
    private Path out = Path.of("out.pdf");

    @Option(names = "--specimen", description = "prints 見本 on every side")
    private boolean specimen;

    @Option(
            names = "--font",
            paramLabel = "FILE.ttf",
            description = "a further font, for the characters that IPAmj Mincho lacks")
    private List<Path> fonts = new ArrayList<>();

    @Option(
            names = "--ground",
            paramLabel = "DOTS",
            converter = Dots.class,
            description = "the dots of the ground that suit the printer, such as 2/10-5/25")
    private Optional<PantographDots> ground = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Compose(Fonts installed) {
        this.installed = installed;
    }

    public static void main(String[] arguments) {
        Program.run(new Compose(CertificateFonts::installed), arguments);
    }

    @Override
    public Integer call() throws IOException {
        if (work.calibration && (specimen || ground.isPresent())) {
            throw new ParameterException(spec.commandLine(), "--calibration goes with --out and --font only");
        }
        requireOther("the data", work.data.stream().toList());
        requireOther("a font", fonts);
        CommandFiles.requireWritable(out);
        try {
            CommandFiles.write(out, work.calibration ? calibration() : certificate(work.data.orElseThrow()));
            if (!work.calibration && !specimen) {
                spec.commandLine().getErr().println("compose: " + out + NO_CERTIFICATE);
            }
            return CommandLine.ExitCode.OK;
        } catch (MissingGlyphException e) {
            return refuse(REFUSAL + e.getMessage() + " (--font names a further one)");
        } catch (UnprintableException e) {
            return refuse(REFUSAL + e.getMessage());
        } catch (CertificateDataException e) {
            return refuse(e.getMessage());
        }
    }

    private void requireOther(String what, List<Path> read) throws IOException {
        for (Path file : read) {
            if (Files.exists(file) && Files.exists(out) && Files.isSameFile(file, out)) {
                throw new ParameterException(spec.commandLine(), "--out would overwrite " + what);
            }
        }
    }

    private byte[] certificate(Path data) throws IOException, CertificateDataException, UnprintableException {
        var document = CertificateJson.read(CommandFiles.read(data, CertificateJson.MAX_BYTES + 1));
        CertificateComposer composer =
                CertificateComposer.calibrated(installed.and(fonts), ground.orElse(PantographDots.STANDARD));
        return (specimen ? composer.ofSpecimens() : composer).composeFile(document);
    }

    private byte[] calibration() throws IOException, UnprintableException {
        return CalibrationSheet.write(installed.and(fonts));
    }

    private int refuse(@Nullable String reason) {
        spec.commandLine().getErr().println(reason);
        return REFUSED;
    }

    /** Where the fonts come from; only asked for once the data are read. */
    interface Fonts {
        /** The installed font, and more of the caller's. */
        CertificateFonts and(List<Path> more) throws IOException;
    }

    /** One of two. */
    private static final class Work {
        @Option(
                names = "--data",
                paramLabel = "FILE.json",
                description =
                        "the certificate's data; the schema is config/certificate.schema.json, config/certificates"
                                + " holds one of every kind to start from")
        private Optional<Path> data = Optional.empty();

        @Option(
                names = "--calibration",
                description = "instead of a certificate the sheet that shows which dots suit a printer")
        private boolean calibration;
    }

    /** As the calibration sheet names them. */
    static final class Dots implements ITypeConverter<PantographDots> {
        @Override
        public PantographDots convert(String value) {
            try {
                return PantographDots.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
