package jp.madoguchi.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import jp.madoguchi.terminal.device.BitmapOnlyFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visit where the page printer is another vendor's, whose service knows the standard's bitmaps only and tells nothing of its power. */
@ExtendWith(OpenKiosk.class)
class ForeignPrinterVisitTest {
    private static final int INK = 0x80;

    private final OpenKiosk.Place at;

    ForeignPrinterVisitTest(OpenKiosk.Place at) {
        this.at = at;
    }

    @BeforeEach
    void changeThePrinter() throws Exception {
        at.openAgainWithPagePrinter(BitmapOnlyFactory.class);
    }

    @AfterEach
    void changeItBack() throws Exception {
        at.openAgainWithTheUsualDevices();
    }

    @Test
    void bothSidesOfTheCertificateComeOutAsBitmaps() throws Exception {
        int before = BitmapOnlyFactory.PAGES.size();
        at.healthSays("printer", "works");
        at.visitor
                .signsInForACertificate("adult", "1234")
                .ordersOneCertificate()
                .presses("name.yes")
                .sees("ending.certificate-printed.title");
        at.isPhotographedAs("printed-as-bitmaps");
        at.visitor.finishes();
        at.journal.awaitRecord("outcome-reported", "printed");
        assertEquals(
                List.of("4960x7015", "turned", "4960x7015", "out"),
                Objects.requireNonNull(BitmapOnlyFactory.PAPER.get("PagePrinter")));
        List<BufferedImage> pages = BitmapOnlyFactory.PAGES.subList(before, before + 2);
        for (BufferedImage page : pages) {
            assertTrue(inked(page) > 0.001, "a blank page");
        }
        Path folder = Files.createDirectories(Path.of("target/seen-screens"));
        ImageIO.write(pages.get(0), "png", folder.resolve("bitmap-front.png").toFile());
        ImageIO.write(pages.get(1), "png", folder.resolve("bitmap-back.png").toFile());
    }

    /** The part of the page that is dark, by every tenth dot each way. */
    private static double inked(BufferedImage page) {
        int dark = 0;
        for (int y = 0; y < page.getHeight(); y += 10) {
            for (int x = 0; x < page.getWidth(); x += 10) {
                dark += page.getRaster().getSample(x, y, 0) < INK ? 1 : 0;
            }
        }
        return dark * 100.0 / ((double) page.getWidth() * page.getHeight());
    }
}
