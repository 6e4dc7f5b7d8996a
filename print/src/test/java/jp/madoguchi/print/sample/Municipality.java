package jp.madoguchi.print.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.SealImage;

/** What the invented municipality puts at the foot of every certificate, and the seal that stands there. */
public final class Municipality {
    private Municipality() {}

    public static Attestation attestation() {
        return new Attestation(
                "999999", "999999-261122-000123", LocalDate.of(2026, 11, 22), "架空県架空市長", "見本　太郎", seal(), "K7PQ2WXM");
    }

    /** Of another municipality than the one where people live. */
    public static Attestation attestationOfTheTown() {
        return new Attestation(
                "999998",
                "999998-261122-000045",
                LocalDate.of(2026, 11, 22),
                "架空県例示郡見本町長",
                "例示　梅子",
                seal("999998"),
                "R4TY8NBC");
    }

    public static SealImage seal() {
        return seal("999999");
    }

    private static SealImage seal(String municipality) {
        Path root = Path.of(System.getProperty("madoguchi.root", ".."));
        try {
            return SealImage.of(Files.readAllBytes(root.resolve("config/seals/" + municipality + ".png")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
