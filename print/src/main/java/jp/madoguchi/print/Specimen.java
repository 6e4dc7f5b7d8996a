package jp.madoguchi.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.document.Resident;
import jp.madoguchi.print.document.Scope;
import jp.madoguchi.print.document.SealImage;
import jp.madoguchi.print.document.Sex;

/** A certificate of nobody, to warm up with. */
final class Specimen {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final int PERSONS = 4;

    private Specimen() {}

    static ResidenceCertificate certificate() {
        Attestation attestation =
                new Attestation("000000", "SPECIMEN-0", DAY, "見本市長", "見本　太郎", blankSeal(), "SPEC2MEN");
        return new ResidenceCertificate(
                Scope.HOUSEHOLD,
                OptionalItems.none(),
                "見本県見本市見本一丁目１番１号",
                Optional.empty(),
                Collections.nCopies(PERSONS, resident()),
                0,
                List.of(),
                attestation);
    }

    private static Resident resident() {
        return new Resident(
                "見本　花子",
                Optional.of("ミホン　ハナコ"),
                Optional.empty(),
                Optional.empty(),
                DAY,
                Sex.FEMALE,
                Optional.empty(),
                DAY,
                Optional.of(DAY),
                Optional.of(DAY),
                Optional.empty(),
                Optional.of("見本県見本市見本二丁目２番２号"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static SealImage blankSeal() {
        BufferedImage picture = new BufferedImage(256, 256, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.drawRect(8, 8, 240, 240);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SealImage.of(png.toByteArray());
    }
}
