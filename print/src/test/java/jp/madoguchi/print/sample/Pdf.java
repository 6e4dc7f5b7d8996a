package jp.madoguchi.print.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.ComposedCertificate;
import jp.madoguchi.print.PrintJob;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.UnprintableException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a sheet back: with PDFBox, and with tools that nobody here wrote. */
public final class Pdf {

    private Pdf() {}

    /** All text without any white space, because spread captions extract with spaces in them. */
    public static String text(PrintJob sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]+", "");
        }
    }

    public static String text(CertificateDocument document) throws IOException, UnprintableException {
        try (ComposedCertificate composed = IpamjMincho.COMPOSER.compose(document)) {
            StringBuilder text = new StringBuilder();
            for (PrintJob sheet : composed.sheets()) {
                text.append(text(sheet));
            }
            return text.toString();
        }
    }

    /** Runs a tool on the sheet's file; the arguments say {@code FILE} where its path belongs. */
    public static byte[] tool(PrintJob sheet, Path folder, String... command) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("sheet.pdf"), sheet.pdf());
        List<String> arguments = new ArrayList<>();
        for (String part : command) {
            arguments.add(part.replace("FILE", file.toString()));
        }
        Process process =
                new ProcessBuilder(arguments).redirectErrorStream(true).start();
        byte[] output = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IOException(new String(output, StandardCharsets.UTF_8));
        }
        return output;
    }
}
