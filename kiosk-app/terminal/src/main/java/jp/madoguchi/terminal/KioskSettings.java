package jp.madoguchi.terminal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalLong;
import jp.madoguchi.config.Telephone;
import jp.madoguchi.print.pdf.PantographDots;
import org.eclipse.microprofile.config.spi.Converter;

/** What an operator sets for one terminal, under {@code madoguchi} in {@code config/terminal.properties}. */
@ConfigMapping(prefix = "madoguchi")
public interface KioskSettings {
    /** The directory with municipalities, texts and {@code jpos.xml}. */
    Path config();

    /** The directory for what this terminal writes: the journal. */
    Path data();

    Centre centre();

    Trust trust();

    Hours hours();

    Help help();

    Screen screen();

    Offers offers();

    Print print();

    Health health();

    /** Which card reader, and the address of the page printer, for {@code jpos.xml}: {@link DeviceSettings}. */
    Optional<String> reader();

    Optional<String> printer();

    /** The address of the receipt printer, where jpos.xml has one. */
    Optional<String> receiptPrinter();

    /** The directory where what the devices' services count outlives this program; for {@code jpos.xml} too. */
    Optional<Path> devices();

    /** The directory into which vendors' jars are dropped: device services that {@code jpos.xml} names. */
    Optional<Path> drivers();

    /** The centre and the keys by which both know each other; all in PEM. */
    interface Centre {
        URI uri();

        /** The CA of the centre's server certificate, and of no other. */
        Path ca();

        /** This terminal's certificate; its name is the terminal's. */
        Path certificate();

        Path key();

        /** The directory of the pinned keys that sign statements and documents. */
        Path trust();
    }

    /** What the card check may rely on when it judges a certificate of a card. Nothing, unless the operator says so. */
    interface Trust {
        /** The directory of the pinned JPKI authorities, {@code user-ca*.pem} and {@code sign-ca*.pem}. */
        Optional<Path> authorities();

        /** The directory of their lists of revocations, {@code <authority>.crl}, for an accredited verifier only. */
        Optional<Path> revocations();
    }

    /** When visits may begin, in Asia/Tokyo; equal times mean around the clock. */
    interface Hours {
        @WithDefault("06:30")
        LocalTime opens();

        @WithDefault("23:00")
        LocalTime closes();
    }

    /** Who helps a resident. */
    interface Help {
        /** Shown at the start, and wherever the resident is sent to somebody. */
        @WithConverter(TelephoneSetting.class)
        Telephone telephone();
    }

    /** Converted by a constructor, its words for what is wrong would get lost. */
    final class TelephoneSetting implements Converter<Telephone> {
        private static final long serialVersionUID = 1L;

        @Override
        public Telephone convert(String given) {
            return new Telephone(given);
        }
    }

    /** What this terminal does besides what every terminal does. */
    interface Offers {
        /** Change of a known secret: by public commands, of which no run on a real card has been published. */
        @WithDefault("false")
        boolean changes();

        /** Reset of the user authentication PIN with the signature password. */
        @WithDefault("false")
        boolean pinResets();
    }

    /** How certificates are set. */
    interface Print {
        /** A TrueType font for the characters that IPAmj Mincho lacks. */
        Optional<Path> secondFont();

        /**
         * The number of the journal's record {@code printing-stopped} that the operator has looked into: printing goes on.
         * A later stop has another number.
         */
        OptionalLong resumeAfter();

        /** The dots of the ground that suit the page printer, as its calibration sheet showed. */
        @WithDefault("2/10-5/25")
        PantographDots ground();
    }

    /** The page, on loopback, that says how the kiosk and each of its devices is. */
    interface Health {
        /** Its port; 0 for any that is free, which the log names. */
        @WithDefault("0")
        int port();
    }

    /** The panel. */
    interface Screen {
        /** Width of the visible panel as it hangs. */
        @WithDefault("268")
        double panelWidthMillimetres();

        @WithDefault("false")
        boolean scrambledDigits();

        /** Whether languages are offered whose texts no native reader has approved yet. */
        @WithDefault("false")
        boolean draftLanguages();

        /** Whether the sound goes to a jack for headphones and nowhere else; then keys of a password are read aloud. */
        @WithDefault("false")
        boolean headphones();

        /** The keys for previous, next, select and repeat, by their names in {@code KeypadKeys}. */
        @WithDefault("Up,Down,Enter,Escape")
        String keypad();

        /** Width and height of a window in pixels; the whole screen when absent. */
        Optional<String> window();
    }
}
