package jp.madoguchi.print.form;

import java.util.Optional;
import jp.madoguchi.print.document.ForeignResident;
import jp.madoguchi.print.document.Resident;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.era.DateText;

/** A name under its reading, with both captions. A reading that is legally blank stays blank. */
record NameCell(String caption, Optional<String> reading, String name) {
    private static final String READING = "フリガナ";

    NameCell(String caption, String reading, String name) {
        this(caption, Optional.of(reading), name);
    }

    /** For a certificate that says nothing of readings. */
    static NameCell withoutReading(String caption, String name) {
        return new NameCell(caption, Optional.empty(), name);
    }

    /** A foreign resident's reading is not recorded; the name in kanji stands under the one in Latin letters. */
    static NameCell ofPerson(Resident resident) {
        if (resident.foreign().isPresent()) {
            String kanji = resident.foreign()
                    .get()
                    .kanjiName()
                    .map(name -> "\n" + name)
                    .orElse("");
            return new NameCell("氏名", Paper.NONE, resident.name() + kanji);
        }
        return new NameCell("氏名", resident.furigana().orElse(""), resident.name());
    }

    static NameCell ofFormerSurname(Resident resident) {
        boolean some = resident.formerSurname().isPresent();
        String reading = resident.formerSurnameFurigana().orElse(some ? "" : Paper.NONE);
        return new NameCell("旧氏", reading, resident.formerSurname().orElse(Paper.NONE));
    }

    /** Era for Japanese residents, the western year for foreign ones, as in their papers. */
    static String birthDate(Resident resident) {
        return resident.foreign().isPresent()
                ? DateText.western(resident.birthDate())
                : DateText.japanese(resident.birthDate());
    }

    static String aliasNotes(ForeignResident foreign) {
        return foreign.aliasNotes().isEmpty() ? Paper.NONE : String.join("\n", foreign.aliasNotes());
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
            side.data(line, READING, top * 0.66, reading.get());
        }
        side.data(new Box(room.x(), room.y() + above + 0.5, room.width(), rest - 1.5), caption, size, name);
    }
}
