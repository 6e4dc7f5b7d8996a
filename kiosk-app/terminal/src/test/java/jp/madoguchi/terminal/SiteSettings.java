package jp.madoguchi.terminal;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalLong;
import jp.madoguchi.config.Telephone;
import jp.madoguchi.print.pdf.PantographDots;

/** Settings as a file would give them. */
record SiteSettings(
        Path config,
        Path data,
        Centre centre,
        Trust trust,
        Hours hours,
        Screen screen,
        Offers offers,
        OptionalLong resumeAfter)
        implements KioskSettings {
    static final Telephone TELEPHONE = new Telephone("0120-000-000");

    record SiteCentre(URI uri, Path ca, Path certificate, Path key, Path trust) implements Centre {}

    record SiteTrust(Optional<Path> authorities, Optional<Path> revocations) implements Trust {}

    record SiteHours(LocalTime opens, LocalTime closes) implements Hours {}

    record SiteScreen(
            double panelWidthMillimetres, boolean scrambledDigits, boolean draftLanguages, Optional<String> window)
            implements Screen {
        @Override
        public boolean headphones() {
            return false;
        }

        @Override
        public String keypad() {
            return "Up,Down,Enter,Escape";
        }
    }

    /** Everything is offered. */
    record SiteOffers(boolean changes, boolean pinResets) implements Offers {}

    record SitePrint(Optional<Path> secondFont, OptionalLong resumeAfter, PantographDots ground) implements Print {}

    /** The same, where the operator has looked into this record. */
    SiteSettings resumedAfter(OptionalLong stop) {
        return new SiteSettings(config, data, centre, trust, hours, screen, offers, stop);
    }

    @Override
    public Help help() {
        return () -> TELEPHONE;
    }

    @Override
    public Print print() {
        return new SitePrint(Optional.empty(), resumeAfter, PantographDots.STANDARD);
    }

    @Override
    public Health health() {
        return () -> 0;
    }

    @Override
    public Optional<String> reader() {
        return Optional.empty();
    }

    /** Beside the data; a site without a vendor's device has no such folder. */
    @Override
    public Optional<Path> drivers() {
        return Optional.of(data.resolveSibling("drivers"));
    }

    @Override
    public Optional<Path> devices() {
        return Optional.empty();
    }

    @Override
    public Optional<String> printer() {
        return Optional.empty();
    }

    @Override
    public Optional<String> receiptPrinter() {
        return Optional.empty();
    }
}
