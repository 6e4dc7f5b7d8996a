package jp.madoguchi.print.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.print.sample.Samples;

/** Somebody who can set the certificate. */
interface Library {
    Path FONT = Path.of("/usr/share/fonts/truetype/ipamj/ipamjm.ttf");

    /** Composes it once more, from what may be kept between two documents. */
    byte[] compose() throws Exception;

    /** Prepares the library as a server would: its font is read once, as far as it lets itself be kept. */
    static Library of(String name) throws Exception {
        return switch (name) {
            case "Madoguchi" -> new MadoguchiLibrary();
            case "OpenPDF" -> new OpenPdfLibrary(DisplayList.of(Samples.household()), font());
            case "FOP" -> new FopLibrary(DisplayList.of(Samples.household()), FONT);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static byte[] font() throws IOException {
        return Files.readAllBytes(FONT);
    }
}
