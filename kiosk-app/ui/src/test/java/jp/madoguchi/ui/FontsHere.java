package jp.madoguchi.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import jp.madoguchi.config.Language;
import jp.madoguchi.ui.draw.Script;

/** Which files the texts of this machine are painted from: names, versions and the beginnings of their SHA-256. */
final class FontsHere {
    private static final int SHORT = 16;

    private FontsHere() {}

    static String described() {
        String family = Script.of(Language.JAPANESE).family();
        var lines = new ArrayList<String>();
        for (String weight : List.of("regular", "bold")) {
            String[] found = match(family + ":" + weight).split("\t", -1);
            Path file = Path.of(found[0]);
            lines.add("%s %s: %s, version %s, sha256 %s"
                    .formatted(family, weight, file.getFileName(), found[1], sha256(file)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String match(String pattern) {
        try {
            Process process = new ProcessBuilder("fc-match", "-f", "%{file}\t%{fontversion}", pattern).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(hash).substring(0, SHORT);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
