package jp.madoguchi.print.form;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.print.document.ForeignResident;
import jp.madoguchi.print.document.Resident;
import jp.madoguchi.print.document.Taxpayer;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.era.DateText;
import jp.madoguchi.print.font.CertificateFonts;

/** A name under its reading, with both captions. A reading that is legally blank stays blank. */
record NameCell(String caption, Optional<String> reading, String name) {
    private static final String READING = "フリガナ";
    /** Of the height of its line. */
    private static final double READING_SIZE = 0.75;

    private static final double LARGEST_READING = 9.5;
    /** Above and below the name. */
    private static final double MARGIN = 1.5;

    private static final double ROUNDING = 0.01;
    private static final int LINES = 4;

    NameCell(String caption, String reading, String name) {
        this(caption, Optional.of(reading), name);
    }

    /** For a certificate that says nothing of readings. */
    static NameCell withoutReading(String caption, String name) {
        return new NameCell(caption, Optional.empty(), name);
    }

    /** A foreign resident's reading is not recorded. */
    static NameCell ofPerson(Resident resident) {
        return resident.foreign()
                .map(foreign -> ofForeigner(Optional.empty(), resident.name(), foreign.kanjiName()))
                .orElseGet(() -> new NameCell("氏名", resident.furigana().orElse(""), resident.name()));
    }

    static NameCell ofTaxpayer(Taxpayer taxpayer) {
        return taxpayer.foreign()
                .map(foreign -> ofForeigner(taxpayer.furigana(), taxpayer.name(), foreign.kanjiName()))
                .orElseGet(() -> new NameCell("氏名", taxpayer.furigana().orElse(""), taxpayer.name()));
    }

    /** The name in kanji stands under the one in Latin letters. */
    private static NameCell ofForeigner(Optional<String> reading, String name, Optional<String> kanji) {
        return new NameCell(
                "氏名", reading.orElse(Paper.NONE), name + kanji.map("\n"::concat).orElse(""));
    }

    static NameCell ofFormerSurname(Resident resident) {
        boolean some = resident.formerSurname().isPresent();
        String reading = resident.formerSurnameFurigana().orElse(some ? "" : Paper.NONE);
        return new NameCell("旧氏", reading, resident.formerSurname().orElse(Paper.NONE));
    }

    /** Era for Japanese residents, the western year for foreign ones, as in their papers. */
    static String birthDate(boolean foreign, LocalDate day) {
        return foreign ? DateText.western(day) : DateText.japanese(day);
    }

    static String aliasNotes(ForeignResident foreign) {
        return foreign.aliasNotes().isEmpty() ? Paper.NONE : String.join("\n", foreign.aliasNotes());
    }

    /** The height that it takes to set the name in this size, on four lines at most. */
    double height(CertificateFonts fonts, double width, double top, double size) throws UnprintableException {
        double room = width - 2 * Row.PADDING;
        return (reading.isPresent() ? top : 0) + MARGIN + Fit.natural(fonts, room, size, LINES, name);
    }

    /**
     * Lays it out into the cells of a row.
     *
     * @param top height of the line of the reading
     * @param size of the name, at most
     */
    void draw(Side side, Box captions, Box data, double top, double size) throws UnprintableException {
        double above = reading.isPresent() ? top : 0;
        double rest = data.height() - above;
        if (reading.isPresent()) {
            side.label(new Box(captions.x(), captions.y() + 1, captions.width(), top), READING);
        }
        side.label(new Box(captions.x(), captions.y() + above, captions.width(), rest), caption);
        Box room = data.inset(Row.PADDING, 0);
        if (reading.isPresent()) {
            Box line = new Box(room.x(), room.y() + 1, room.width(), top - 0.5);
            side.data(line, READING, Math.min(LARGEST_READING, top * READING_SIZE), reading.get());
        }
        side.data(
                new Box(room.x(), room.y() + above + 0.5, room.width(), rest - MARGIN + ROUNDING), caption, size, name);
    }
}
